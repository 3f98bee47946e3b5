/**
 * A platform that keeps what reaches its server: each Commit and each end is one request with every element, as a beacon
 * while the window goes (mod/scorm of Moodle), of which the browser itself takes 64 KiB at a time.
 */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { mimeOf } from '../../../electron/core/asset-files.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import { secondsOf } from '../../../shared/simulator/cmi.ts';

/** One request, as it arrived. */
export interface Arrived {
  readonly tracks: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly ended: boolean;
  readonly leaving: boolean;
}

const names = {
  scorm12: { api: 'API', before: 'LMS', end: 'LMSFinish', time: 'cmi.core.session_time' },
  scorm2004: { api: 'API_1484_11', before: '', end: 'Terminate', time: 'cmi.session_time' },
};

export class BeaconPlatform {
  readonly #folder: string;
  readonly #standard: ScormStandard;
  readonly #before: Readonly<Record<string, string>>;
  readonly #server: Server;
  readonly arrived: Arrived[] = [];

  /** `before` is what earlier visits left. */
  constructor(folder: string, standard: ScormStandard, before: Readonly<Record<string, string>> = {}) {
    this.#folder = folder;
    this.#standard = standard;
    this.#before = before;
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      if (request.method === 'POST') {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          this.#keep(Buffer.concat(parts).toString('utf8'), path);
          response.writeHead(204).end();
        });
        return;
      }
      const found = path.startsWith('/package/') ? this.#file(path.slice('/package/'.length)) : this.#page(path);
      response.writeHead(found ? 200 : 404, { 'Content-Type': found?.mime ?? 'text/plain' }).end(found?.bytes);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Seconds over all visits: a time is added up when its session has ended. */
  get total(): number {
    const ends = this.arrived.filter(({ ended }) => ended);
    return ends.reduce((sum, { tracks }) => sum + secondsOf(tracks[names[this.#standard].time] ?? ''), 0);
  }

  #keep(body: string, path: string): void {
    this.arrived.push({
      tracks: Object.fromEntries(new URLSearchParams(body)),
      bytes: body.length,
      ended: path.includes('/end'),
      leaving: path.includes('/leaving'),
    });
  }

  #file(name: string): { readonly bytes: Buffer; readonly mime: string } | null {
    try {
      return { bytes: readFileSync(join(this.#folder, name)), mime: mimeOf(name) };
    } catch {
      return null;
    }
  }

  #page(path: string): { readonly bytes: Buffer; readonly mime: string } | null {
    const { api, before, end } = names[this.#standard];
    // Each edition sends in one of the two ways a page has that is going away.
    const away =
      this.#standard === 'scorm12'
        ? 'navigator.sendBeacon(path, body)'
        : "void fetch(path, { method: 'POST', keepalive: true, body }).catch(() => undefined)";
    const launch = `
      const record = ${JSON.stringify(this.#before)};
      let leaving = false;
      const watch = (window) => {
        for (const name of ['beforeunload', 'pagehide']) window.addEventListener(name, () => (leaving = true), true);
      };
      watch(window);
      addEventListener('pageshow', () => (leaving = false));
      window.opened = (frame) => watch(frame.contentWindow);
      window.takeAway = () => {
        leaving = true;
        document.querySelector('iframe').remove();
      };
      const count = (list) =>
        new Set(Object.keys(record).flatMap((name) => (name.startsWith(list) ? [name.slice(list.length).split('.')[0]] : [])));
      const send = (ended) => {
        const body = new URLSearchParams(record);
        const path = '/tracks' + (ended ? '/end' : '') + (leaving ? '/leaving' : '');
        if (leaving) ${away};
        else {
          const request = new XMLHttpRequest();
          request.open('POST', path, false);
          request.send(body);
        }
        return 'true';
      };
      window.${api} = {
        ${before}Initialize: () => 'true',
        ${before}GetValue: (name) =>
          name.endsWith('_count') ? String(count(name.slice(0, -'_count'.length)).size) : (record[name] ?? ''),
        ${before}SetValue: (name, value) => {
          record[name] = String(value);
          return 'true';
        },
        ${before}Commit: () => send(false),
        ${end}: () => send(true),
        ${before}GetLastError: () => '0',
      };`;
    const texts: Readonly<Record<string, string>> = {
      '/launch': '<iframe src="/package/index.html" width="1200" height="700" onload="opened(this)"></iframe>',
      '/elsewhere': '<p>Elsewhere</p>',
    };
    const body = texts[path];
    if (body === undefined) return null;
    const script = path === '/launch' ? `<script>${launch}</script>` : '';
    const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>${script}${body}</html>`;
    return { bytes: Buffer.from(text), mime: 'text/html; charset=utf-8' };
  }
}

/** The package as it plays in the platform's page. */
export async function contentOf(page: Page): Promise<Frame> {
  const content = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!content) throw new Error('the frame has no content');
  await content.locator('html.playing').waitFor();
  return content;
}
