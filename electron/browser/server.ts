/** The core over loopback for a browser: one origin for the screens, another for previews, both for this machine alone. */

import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileIn } from '../core/asset-files.ts';
import { answerRange } from '../core/byte-range.ts';
import { mediaHeaders, permissionsPolicy, previewPolicy, screenPolicy } from '../core/content-policy.ts';
import type { PackageReader } from '../core/export/package-reader.ts';
import { PreviewHost } from '../core/preview-host.ts';
import { SimulatorHost, type ContentReader } from '../core/simulator/simulator-host.ts';
import type { Host } from '../core/handlers/handlers.ts';
import type { RunningCore } from '../core/workbench.ts';
import { listen, listenAgain } from './addresses.ts';
import { readCall } from './read-call.ts';

// An import statement would ask the module for all that it exports, of which WebSocket alone takes as long to load as Node.
const { createServer } = process.getBuiltinModule('node:http');

export interface BrowserHost {
  /** Address with the token that opens the application; good for this run of it, unlike the key that it is traded for. */
  readonly url: string;
  readonly port: number;
  readonly core: Promise<RunningCore>;
  /** Number of screens connected now. */
  connected(): number;
  /** Whether there has been one yet. */
  everConnected(): boolean;
  close(): Promise<void>;
}

export async function startBrowserHost(options: {
  readonly home: string;
  readonly assets: string;
  readonly screens: string;
  readonly version: string;
  readonly port: number;
  readonly host: Omit<Host, 'servePreview' | 'serveSimulator'>;
  /** Origin of a development server whose pages may call too, or null. */
  readonly developmentOrigin: string | null;
}): Promise<BrowserHost> {
  const preview = await startPreviewServer();
  const token = randomBytes(24).toString('base64url');
  const streams = new Set<ServerResponse>();
  let seen = false;
  const server = createServer();
  const { port, key } = await listenAgain(server, options.home, options.port);
  const own = options.developmentOrigin ?? `http://127.0.0.1:${port}`;
  const simulator = await startSimulatorServer(options.assets, own);
  // The address can be shown, and its first file asked for, while the core is being loaded.
  const core = import('../core/workbench.ts').then(({ startCore }) =>
    startCore({
      ...options,
      host: {
        ...options.host,
        servePreview: async (session, reader) => preview.serve(session, reader),
        serveSimulator: async (reader) => simulator.serve(reader),
      },
    }),
  );
  const cookie = `modulewright_${port}`;
  const signed = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('hex');
  /** By which screens that outlive this host know the next one for the same; the key itself they never see. */
  const proof = signed('proof', key);

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (!response.headersSent) refuse(response, 500);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page of another site may reach this port by name or by address; neither gets further than here.
    if (request.headers.host !== `127.0.0.1:${port}`) return refuse(response, 403);
    const { origin } = request.headers;
    if (origin !== undefined && origin !== own) return refuse(response, 403);
    const site = request.headers['sec-fetch-site'];
    const url = addressOf(request, own);
    if (!url) return refuse(response, 400);
    if (url.searchParams.get('token') === token) return enter(response, site);
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(response, 403);
    if (url.pathname === '/proof') return prove(response, url.searchParams.get('nonce') ?? '');
    if (!request.headers.cookie?.split(/;\s*/).includes(`${cookie}=${key}`)) return refuse(response, 403);
    const path = safeDecode(url.pathname);
    if (path === null) return refuse(response, 403);
    if (path.startsWith('/call/')) return call(request, response, path.slice('/call/'.length));
    if (request.method !== 'GET') return refuse(response, 405);
    if (path === '/events') return subscribe(response);
    if (path.startsWith('/media/')) return media(request, response, path);
    return screen(response, path === '/' ? '/index.html' : path);
  }

  /** Trades the token in the address for a cookie, so that it stays in neither history nor referrer. */
  function enter(response: ServerResponse, site: string | string[] | undefined): void {
    // From a page elsewhere - the file that leads in - the cookie would not be sent on with a redirect: from here it is.
    const isLed = site === 'cross-site' || site === 'same-site';
    response.writeHead(isLed ? 200 : 303, {
      ...(isLed ? { 'Content-Type': 'text/html; charset=utf-8', Refresh: `0;url=${own}/` } : { Location: `${own}/` }),
      'Set-Cookie': `${cookie}=${key}; HttpOnly; SameSite=Strict; Path=/`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
    response.end(isLed ? '<!doctype html><title>Modulewright</title>' : undefined);
  }

  function prove(response: ServerResponse, nonce: string): void {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
    response.end(signed(nonce, proof));
  }

  async function call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405);
    const input = await readCall(request);
    const result = input.ok ? await (await core).dispatch(name, input.value) : input;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(result));
  }

  function subscribe(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`event: proof\ndata: ${JSON.stringify({ proof })}\n\n`);
    streams.add(response);
    seen = true;
    const listening = core.then(({ listen: hear }) =>
      hear((event, payload) => response.write(`data: ${JSON.stringify({ event, payload })}\n\n`)),
    );
    response.on('close', () => {
      void listening.then((stop) => stop());
      streams.delete(response);
    });
  }

  async function media(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, , session = '', sha256 = ''] = path.split('/');
    const file = (await core).workbench.sessions.get(session);
    const info = await file?.mediaInfo(sha256);
    if (!file || !info) return refuse(response, 404);
    const { status, range, headers } = answerRange(request.headers.range, info.size);
    const body = status === 416 ? [] : file.readMedia(sha256, range ?? undefined);
    const caching = { 'Cache-Control': 'private, max-age=31536000, immutable' };
    await send(response, body, { ...mediaHeaders(info.mime), ...caching, ...headers }, status);
  }

  async function screen(response: ServerResponse, path: string): Promise<void> {
    const file = fileIn(options.screens, path);
    if (!file) return refuse(response, 404);
    // Whole, as the largest is a megabyte: piece by piece the browser would wait for it while the core loads.
    await send(response, [await readFile(file.path)], {
      'Content-Type': file.mime,
      'Content-Length': file.size,
      'Content-Security-Policy': screenPolicy(preview.origin, simulator.origin),
      'Permissions-Policy': permissionsPolicy,
      'Cache-Control': path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
    });
  }

  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    core,
    connected: () => streams.size,
    everConnected: () => seen,
    async close() {
      for (const stream of streams) stream.end();
      server.close();
      server.closeAllConnections();
      preview.close();
      simulator.close();
      await (await core).close();
    },
  };
}

/**
 * Serves packages being tried. By name and not by number, so that browsers take it for another site than the screens':
 * its own process, its own storage, and no cookie of ours.
 */
async function startSimulatorServer(assets: string, screens: string) {
  const host = new SimulatorHost(assets, screens);
  const server = createServer((request, response) => {
    answerSimulator(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  const origin = `http://localhost:${port}`;

  async function answerSimulator(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== `localhost:${port}` || request.method !== 'GET') return refuse(response, 403);
    const path = safeDecode(addressOf(request, origin)?.pathname ?? '');
    const found = path === null ? null : await host.find(path);
    if (!found) return refuse(response, 404);
    const { status, range, headers } = answerRange(request.headers.range, found.file.size);
    const body = status === 416 ? [] : found.file.body(range);
    await send(response, body, { ...found.headers, ...headers }, status);
  }

  return {
    origin,
    serve(reader: ContentReader) {
      const { token, path } = host.add(reader);
      return { token, origin, url: `${origin}${path}`, release: () => host.remove(token) };
    },
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Serves the modules in preview on an origin of their own. */
async function startPreviewServer() {
  const host = new PreviewHost();
  const server = createServer((request, response) => {
    answerPreview(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  const origin = `http://127.0.0.1:${port}`;

  async function answerPreview(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = safeDecode(addressOf(request, origin)?.pathname ?? '');
    if (request.headers.host !== `127.0.0.1:${port}` || request.method !== 'GET') return refuse(response, 403);
    const file = path === null ? null : await host.find(path);
    if (!file) return refuse(response, 404);
    const { status, range, headers } = answerRange(request.headers.range, file.size);
    const fixed = {
      'Content-Type': file.mime,
      'Content-Security-Policy': previewPolicy,
      'Cache-Control': 'no-store',
      // The frame is sandboxed to an origin of its own, from which even its own files are another origin's.
      'Access-Control-Allow-Origin': 'null',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    await send(response, status === 416 ? [] : file.body(range), { ...fixed, ...headers }, status);
  }

  return {
    origin,
    serve: (session: string, reader: PackageReader) => origin + host.show(session, reader),
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function send(
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
function addressOf(request: IncomingMessage, origin: string): URL | null {
  return URL.parse(request.url ?? '/', origin);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${status}\n`);
}

function safeDecode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split('/').includes('..') || decoded.includes('\\') ? null : decoded;
  } catch {
    return null;
  }
}
