/** `app://` serves the screens and stored media, `preview://` the package in preview, `simulator://` packages being tried, `print://` pages to be printed. */

import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { fileIn, readFileStream } from '../core/asset-files.ts';
import { answerRange, type ByteRange } from '../core/byte-range.ts';
import { mediaHeaders, permissionsPolicy, previewPolicy, screenPolicy } from '../core/content-policy.ts';
import type { PackageReader } from '../core/export/package-reader.ts';
import type { Workbench } from '../core/handlers/handlers.ts';
import { PreviewHost } from '../core/preview-host.ts';
import { SimulatorHost, type ContentReader } from '../core/simulator/simulator-host.ts';
import { appOrigin, previewOrigin, simulatorOrigin } from './security.ts';

/** Must run before the application is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { ...privileges, codeCache: true } },
    // The frame of a preview is sandboxed and has no origin: its fonts come by CORS (structures/custom-scheme).
    { scheme: 'preview', privileges: { ...privileges, supportFetchAPI: false, corsEnabled: true } },
    { scheme: 'simulator', privileges },
    { scheme: 'print', privileges },
  ]);
}

export function serveScreens(screens: string, workbench: Workbench): void {
  protocol.handle('app', async (request) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    if (path.startsWith('/media/')) return media(workbench, path, request.headers.get('Range'));
    const file = fileIn(screens, path === '/' ? '/index.html' : path);
    if (!file) return new Response(null, { status: 404 });
    return answer(readFileStream(file.path), {
      'Content-Type': file.mime,
      'Content-Security-Policy': screenPolicy(previewOrigin, simulatorOrigin),
      'Permissions-Policy': permissionsPolicy,
    });
  });
}

/** Serves the modules in preview. */
export class PreviewProtocol {
  readonly #host = new PreviewHost();

  serve(session: string, reader: PackageReader): string {
    return previewOrigin + this.#host.show(session, reader);
  }

  start(): void {
    protocol.handle('preview', async (request) => {
      const file = await this.#host.find(decodeURIComponent(new URL(request.url).pathname));
      if (!file) return new Response(null, { status: 404 });
      return answerPart(request.headers.get('Range'), file.size, file.body, {
        'Content-Type': file.mime,
        'Content-Security-Policy': previewPolicy,
        'Access-Control-Allow-Origin': 'null',
      });
    });
  }
}

/** Serves packages being tried, each under a folder of its own. */
export class SimulatorProtocol {
  readonly #host: SimulatorHost;

  constructor(assets: string) {
    this.#host = new SimulatorHost(assets, appOrigin);
  }

  serve(reader: ContentReader) {
    const { token, path } = this.#host.add(reader);
    const release = () => this.#host.remove(token);
    return { token, origin: simulatorOrigin, url: `${simulatorOrigin}${path}`, release };
  }

  start(): void {
    protocol.handle('simulator', async (request) => {
      const found = await this.#host.find(decodeURIComponent(new URL(request.url).pathname));
      if (!found) return new Response(null, { status: 404 });
      return answerPart(request.headers.get('Range'), found.file.size, found.file.body, found.headers);
    });
  }
}

async function media(workbench: Workbench, path: string, range: string | null): Promise<Response> {
  const [, , session = '', sha256 = ''] = path.split('/');
  const file = workbench.sessions.get(session);
  const info = await file?.mediaInfo(sha256);
  if (!file || !info) return new Response(null, { status: 404 });
  const body = (part: ByteRange | null) => file.readMedia(sha256, part ?? undefined);
  return answerPart(range, info.size, body, mediaHeaders(info.mime));
}

/** The whole, or the part that a player seeks. */
function answerPart(
  asked: string | null,
  size: number,
  body: (range: ByteRange | null) => AsyncIterable<Uint8Array>,
  fixed: Readonly<Record<string, string>>,
): Response {
  const { status, range, headers } = answerRange(asked, size);
  if (status === 416) return new Response(null, { status, headers });
  return answer(body(range), { ...fixed, ...headers }, status);
}

function answer(body: AsyncIterable<Uint8Array>, headers: Readonly<Record<string, string>>, status = 200): Response {
  // Node's streams and the DOM's are one and the same, of two sets of types.
  const stream = Readable.toWeb(Readable.from(body)) as unknown as ConstructorParameters<typeof Response>[0];
  return new Response(stream, { status, headers: { 'X-Content-Type-Options': 'nosniff', ...headers } });
}
