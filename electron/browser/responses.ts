/** Answers over HTTP: what every one of them says, and addresses as they are asked for. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export async function send(
  response: ServerResponse,
  body: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  headers: Readonly<Record<string, string | number>>,
  status = 200,
): Promise<void> {
  response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', ...headers });
  // A reader that goes away, before or in the middle, is no fault of ours.
  await pipeline(Readable.from(body), response).catch((error: NodeJS.ErrnoException) => {
    if (!['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'].includes(error.code ?? '')) throw error;
  });
}

/** What a request asks for, or null where that is no address: `//` names a host that is none. */
export function addressOf(request: IncomingMessage, origin: string): URL | null {
  return URL.parse(request.url ?? '/', origin);
}

export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${status}\n`);
}

export function safeDecode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split('/').includes('..') || decoded.includes('\\') ? null : decoded;
  } catch {
    return null;
  }
}
