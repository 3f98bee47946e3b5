/** Reads a call's input from a request: JSON as the body, or JSON in a header with the call's bytes as the body. */

import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { largestPiece } from '../../shared/ipc/largest-piece.ts';

const largestJson = 64 * 1024 * 1024; // bytes
const largestBytes = largestPiece; // bytes; a larger file comes in pieces

/** The header that carries the JSON part of a call with bytes, URI-encoded. */
export const inputHeader = 'x-modulewright-input';

export async function readCall(request: IncomingMessage): Promise<Result<unknown>> {
  const header = request.headers[inputHeader];
  const limit = header === undefined ? largestJson : largestBytes;
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge(request);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return tooLarge(request);
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  try {
    if (typeof header !== 'string') return ok(JSON.parse(body.toString('utf8')));
    return ok({ ...JSON.parse(decodeURIComponent(header)), bytes: new Uint8Array(body) });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError)
      return fail('call.invalid', { call: '', detail: 'JSON' });
    throw error;
  }
}

function tooLarge(request: IncomingMessage): Result<never> {
  request.resume();
  return fail('call.invalid', { call: '', detail: 'size' });
}
