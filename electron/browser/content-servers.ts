/** What learners would see, on origins of its own: modules in preview, and packages being tried. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRange } from '../core/byte-range.ts';
import { previewPolicy } from '../core/content-policy.ts';
import type { PackageReader } from '../core/export/package-reader.ts';
import { PreviewHost } from '../core/preview-host.ts';
import { SimulatorHost, type ContentReader } from '../core/simulator/simulator-host.ts';
import { listen } from './addresses.ts';
import { addressOf, refuse, safeDecode, send } from './responses.ts';

// An import statement would ask the module for all that it exports, of which WebSocket alone takes as long to load as Node.
const { createServer } = process.getBuiltinModule('node:http');

/**
 * Serves packages being tried. By name and not by number, so that browsers take it for another site than the screens':
 * its own process, its own storage, and no cookie of ours.
 */
export async function startSimulatorServer(assets: string, screens: string) {
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
export async function startPreviewServer() {
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
