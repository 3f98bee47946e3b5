/** The core over loopback for a browser: one origin for the screens, another for previews, both for this machine alone. */

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileIn } from '../core/asset-files.ts';
import { answerRange } from '../core/byte-range.ts';
import { mediaHeaders, permissionsPolicy, screenPolicy } from '../core/content-policy.ts';
import type { Host } from '../core/handlers/handlers.ts';
import type { RunningCore } from '../core/workbench.ts';
import { listenAgain } from './addresses.ts';
import { admission } from './admission.ts';
import { startPreviewServer, startSimulatorServer } from './content-servers.ts';
import { readCall } from './read-call.ts';
import { addressOf, refuse, safeDecode, send } from './responses.ts';

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
  const doors = admission({ port, key, own });
  const screens = eventStreams(core, doors.proof);

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
    if (url.searchParams.get('token') === token) return doors.enter(response, site);
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(response, 403);
    if (url.pathname === '/proof') return doors.prove(response, url.searchParams.get('nonce') ?? '');
    if (!doors.isIn(request)) return refuse(response, 403);
    const path = safeDecode(url.pathname);
    if (path === null) return refuse(response, 403);
    if (path.startsWith('/call/')) return call(await core, request, response, path.slice('/call/'.length));
    if (request.method !== 'GET') return refuse(response, 405);
    if (path === '/events') return screens.subscribe(response);
    if (path.startsWith('/media/')) return media(await core, request, response, path);
    return screen(response, path === '/' ? '/index.html' : path);
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
    connected: screens.connected,
    everConnected: screens.everConnected,
    async close() {
      screens.end();
      server.close();
      server.closeAllConnections();
      preview.close();
      simulator.close();
      await (await core).close();
    },
  };
}

async function call(
  core: RunningCore,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405);
  const input = await readCall(request);
  const result = input.ok ? await core.dispatchJson(name, input.value) : JSON.stringify(input);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(result);
}

async function media(
  core: RunningCore,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const [, , session = '', sha256 = ''] = path.split('/');
  const file = core.workbench.sessions.get(session);
  const info = await file?.mediaInfo(sha256);
  if (!file || !info) return refuse(response, 404);
  const { status, range, headers } = answerRange(request.headers.range, info.size);
  const body = status === 416 ? [] : file.readMedia(sha256, range ?? undefined);
  const caching = { 'Cache-Control': 'private, max-age=31536000, immutable' };
  await send(response, body, { ...mediaHeaders(info.mime), ...caching, ...headers }, status);
}

/** The screens that listen to what happens, each by a stream that begins with the proof. */
function eventStreams(core: Promise<RunningCore>, proof: string) {
  const streams = new Set<ServerResponse>();
  let seen = false;
  return {
    connected: () => streams.size,
    everConnected: () => seen,
    subscribe(response: ServerResponse): void {
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
    },
    end(): void {
      for (const stream of streams) stream.end();
    },
  };
}
