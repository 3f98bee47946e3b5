/** Plays a real package in a real browser against a learning platform's API, and tells what the platform kept. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { mimeOf } from '../../../electron/core/asset-files.ts';
import { formatOf } from '../../support/formats.ts';
import { captionsScript } from '../../../shared/output/page/captions.ts';
import type { PackageTree } from '../../../shared/output/package-tree.ts';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import type { Scorm12Call as Call } from '../../oracles/scorm12-rte.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a strict platform would allow a package to do. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'";

/** Writes a module's package as files, as an LMS unpacks it. `media` gives the bytes of stored files. */
export function unpackModule(
  records: Records,
  module: RecordId,
  folder: string,
  media: (sha256: string) => Uint8Array,
  standard: FormatId | ScormStandard = 'scorm12',
): void {
  const format = formatOf(standard);
  unpackTree(format.build(records, module, format.defaults), folder, media);
}

export function unpackTree(tree: PackageTree, folder: string, media: (sha256: string) => Uint8Array): void {
  for (const entry of tree.entries) {
    const path = join(folder, entry.path);
    mkdirSync(dirname(path), { recursive: true });
    if (entry.kind === 'text') writeFileSync(path, entry.text);
    else if (entry.kind === 'asset') writeFileSync(path, readFileSync(join(root, 'dist/assets', entry.asset)));
    else if (entry.kind === 'captions')
      writeFileSync(path, captionsScript(entry.captions, Buffer.from(media(entry.sha256)).toString('utf8')));
    else writeFileSync(path, media(entry.sha256));
  }
}

/** The `cmi` object as the platform has it after its last commit. */
export interface Persisted {
  readonly core: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
  readonly suspend_data: string;
  readonly interactions: Readonly<Record<string, KeptInteraction>>;
  readonly objectives: Readonly<Record<string, KeptObjective>>;
}

export interface KeptInteraction {
  readonly id: string;
  readonly type: string;
  /** In SCORM 1.2. */
  readonly student_response?: string;
  /** In SCORM 2004. */
  readonly learner_response?: string;
  readonly result: string;
}

export interface KeptObjective {
  readonly id: string;
  readonly status?: string;
  readonly completion_status?: string;
  readonly success_status?: string;
  readonly score: { readonly raw: string };
}

/** The `cmi` object of SCORM 2004. */
export interface Persisted2004 extends Pick<Persisted, 'suspend_data' | 'interactions' | 'objectives'> {
  readonly completion_status: string;
  readonly success_status: string;
  readonly exit: string;
  readonly location: string;
  readonly score: { readonly raw: string; readonly scaled: string };
}

/** The entries of a list that scorm-again keeps as an object. */
export function listOf<T>(kept: Readonly<Record<string, T>> | undefined): readonly T[] {
  const inner = (kept as { childArray?: readonly T[] } | undefined)?.childArray;
  if (inner) return inner;
  return Object.entries(kept ?? {}).flatMap(([key, value]) => (/^\d+$/.test(key) ? [value] : []));
}

export interface Visit {
  readonly page: Page;
  /** The frame or window the package runs in. */
  readonly content: Page | Frame;
  /** What was kept: undefined while nothing was committed. */
  persisted(): Promise<Persisted>;
  calls(): Promise<readonly Call[]>;
  /** Goes away as a learner does who closes the window. */
  leave(): Promise<Persisted>;
}

export class Lms {
  readonly #server: Server;
  #folder: string;
  readonly #standard: ScormStandard;
  /** Addresses that were asked for and are not part of the package or the platform's own pages. */
  readonly strays: string[] = [];
  /** What the platform calls who learns; empty where it does not say. */
  learner = '';
  #state: unknown = null;

  /** `more` is what this platform allows besides. */
  constructor(folder: string, standard: ScormStandard = 'scorm12', more = '') {
    this.#folder = folder;
    this.#standard = standard;
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      const file = this.#file(path);
      if (!file) {
        this.strays.push(path);
        response.writeHead(404).end();
        return;
      }
      const headers: Record<string, string> = { 'Content-Type': file.mime };
      if (path.startsWith('/package/')) headers['Content-Security-Policy'] = policy + more;
      response.writeHead(200, headers).end(file.bytes);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Puts another package in place of the one that learners have begun, as a platform does when a module is uploaded again. */
  publish(folder: string): void {
    this.#folder = folder;
  }

  /** A learner with what an earlier visit left. */
  remember(state: unknown): void {
    this.#state = state;
  }

  /** A learner nobody has seen before. */
  forget(): void {
    this.#state = null;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Opens the package with what the last visit left. */
  async visit(context: BrowserContext, where: 'parent' | 'opener', mastery = ''): Promise<Visit> {
    const page = await context.newPage();
    await page.exposeFunction('keep', (state: unknown) => {
      this.#state = state;
    });
    await page.addInitScript(
      `window.before = ${JSON.stringify(this.#state)}; window.mastery = ${JSON.stringify(mastery)}; window.learner = ${JSON.stringify(this.learner)};`,
    );
    await page.goto(`${this.origin}/lms/${where}.html`);
    const content = await contentOf(page, where);
    await content.locator('html.playing').waitFor();
    const persisted = async (): Promise<Persisted> => this.#state as Persisted;
    return {
      page,
      content,
      persisted,
      calls: () => page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls),
      leave: async () => {
        if (where === 'opener') await (content as Page).close({ runBeforeUnload: false });
        else await page.evaluate(() => document.querySelector('iframe')?.remove());
        await page.waitForFunction(() => (globalThis as unknown as { finished: boolean }).finished);
        const state = await persisted();
        await page.close();
        return state;
      },
    };
  }

  #file(path: string): { bytes: Uint8Array; mime: string } | null {
    if (path === '/lms/parent.html')
      return html(`<iframe src="/package/index.html" width="1200" height="800"></iframe>`, this.#standard);
    if (path === '/lms/opener.html')
      return html(`<button onclick="window.open('/package/index.html')">Launch</button>`, this.#standard);
    if (path === '/lms/scorm-again.js')
      return script(join(root, `node_modules/scorm-again/dist/${this.#standard}.min.js`));
    if (path === '/favicon.ico') return { bytes: new Uint8Array(), mime: 'image/x-icon' };
    if (!path.startsWith('/package/')) return null;
    try {
      const file = normalize(join(this.#folder, path.slice('/package/'.length)));
      return { bytes: readFileSync(file), mime: mimeOf(file) };
    } catch {
      return null;
    }
  }
}

async function contentOf(page: Page, where: 'parent' | 'opener'): Promise<Page | Frame> {
  if (where === 'opener') {
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Launch' }).click(),
    ]);
    return popup;
  }
  const frame = await page.locator('iframe').elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('the frame has no content');
  return content;
}

function script(path: string): { bytes: Uint8Array; mime: string } {
  return { bytes: readFileSync(path), mime: 'text/javascript' };
}

const platforms = {
  scorm12: {
    api: 'API',
    methods: [
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
      'LMSGetErrorString',
      'LMSGetDiagnostic',
    ],
    finish: 'LMSFinish',
    commit: 'LMSCommit',
    make: `const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (window.before) {
    const { core, suspend_data } = window.before;
    lms.loadFromJSON({ suspend_data, core: { lesson_status: core.lesson_status, lesson_location: core.lesson_location, score: core.score, entry: 'resume' } }, 'cmi');
  }
  if (window.mastery !== '') lms.loadFromJSON({ student_data: { mastery_score: window.mastery } }, 'cmi');
  if (window.learner !== '') lms.loadFromJSON({ core: { student_name: window.learner } }, 'cmi');`,
  },
  scorm2004: {
    api: 'API_1484_11',
    methods: [
      'Initialize',
      'Terminate',
      'GetValue',
      'SetValue',
      'Commit',
      'GetLastError',
      'GetErrorString',
      'GetDiagnostic',
    ],
    finish: 'Terminate',
    commit: 'Commit',
    make: `const lms = new Scorm2004API({ autocommit: false, logLevel: 5 });
  if (window.before) {
    const { suspend_data, location, completion_status, success_status, score } = window.before;
    lms.loadFromJSON({ suspend_data, location, completion_status, success_status, score, entry: 'resume' }, 'cmi');
  }
  if (window.mastery !== '') lms.loadFromJSON({ scaled_passing_score: String(window.mastery / 100) }, 'cmi');
  if (window.learner !== '') lms.loadFromJSON({ learner_name: window.learner }, 'cmi');`,
  },
} as const;

/** A page that holds scorm-again's API, writes every call down, and keeps the data at each commit and at the end. */
function html(body: string, standard: ScormStandard): { bytes: Uint8Array; mime: string } {
  const { api, methods, finish, commit, make } = platforms[standard];
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title>
<script src="/lms/scorm-again.js"></script>
<script>
  ${make}
  window.calls = [];
  window.finished = false;
  window.${api} = {};
  for (const method of ${JSON.stringify(methods)}) {
    window.${api}[method] = (...args) => {
      const result = lms[method](...args);
      window.calls.push({ method, args, result: String(result), error: method.endsWith('SetValue') && String(result) !== 'true' ? String(lms.${standard === 'scorm12' ? 'LMSGetLastError' : 'GetLastError'}()) : '' });
      if (method === '${commit}' || method === '${finish}') window.keep(JSON.parse(JSON.stringify(lms.cmi)));
      if (method === '${finish}') window.finished = true;
      return result;
    };
  }
</script>
${body}</html>`;
  return { bytes: Buffer.from(text), mime: 'text/html; charset=utf-8' };
}
