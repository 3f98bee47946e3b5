/** The real desktop main and preload, over a stand-in for Electron. */

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { letGo } from '../ui/let-go.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
interface Asked {
  readonly schemes: readonly { readonly scheme: string }[];
  readonly permissions: Readonly<Record<string, boolean>>;
  readonly downloads: Readonly<Record<string, boolean>>;
  readonly spelling: boolean;
  readonly handedOver: unknown;
  readonly windows: readonly number[];
  readonly focused: readonly number[];
  readonly reloaded: readonly number[];
  readonly navigation: readonly { readonly url: string; readonly isMainFrame: boolean; readonly prevented: boolean }[];
  readonly opened: readonly { readonly action?: string }[];
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly url: string;
  readonly paths: Readonly<Record<string, string>>;
  readonly boxes: readonly { readonly message: string; readonly answer: string }[];
}

let home: string;
let main: ChildProcess;
let address: string;

test.describe('over the stand-in', () => {
  test.beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'mw-desktop-'));
    address = await launch();
  });
  test.afterEach(() => {
    main.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });

  test('the sample opens, a title is changed and saved, and a package is written through the bridge', async ({
    page,
  }) => {
    await bridge(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('Firms and friends');
    await expect(page.locator('[data-save="saved"]')).toHaveText(/^Saved · /);
    await expect(page.getByRole('img', { name: /Three overlapping circles/ })).toBeVisible();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('button', { name: 'Make the package…' }).click();
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
    expect(existsSync(join(home, 'b1.zip'))).toBe(true);
  });

  for (const way of ['close', 'quit']) {
    test(`the last words are saved first on ${way}`, async ({ page }) => {
      await bridge(page);
      await page.goto(address);
      await page.getByRole('button', { name: 'Open the sample programme' }).click();
      await page.getByRole('textbox', { name: 'Title of the page' }).fill('Written at the last moment');
      const ended = new Promise((resolve) => main.once('exit', resolve));
      await fetch(`${address}/stand-in/${way}`);
      // By itself: to the question that comes when time is up, the first answer here is to stay.
      expect(await ended).toBe(0);
      expect(await wordsIn('Baltic Capacity Building.mwp')).toContain('Written at the last moment');
    });
  }

  test('what cannot be saved is never dropped without asking', async ({ page }) => {
    await bridge(page);
    await page.route('**/stand-in/ipc', (route) =>
      route.request().postData()?.includes('"project.commit"')
        ? route.fulfill({ json: { ok: false, error: { code: 'disk.full', params: {} } } })
        : route.fallback(),
    );
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('Not on any disk');
    const boxes = async () => (await asked()).boxes;
    await fetch(`${address}/stand-in/quit`);
    await expect.poll(boxes).toEqual([{ message: 'Not saved', answer: 'Cancel' }]);
    await expect(page.getByRole('textbox', { name: 'Title of the page' })).toHaveValue('Not on any disk');
    expect(main.exitCode).toBeNull();
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await fetch(`${address}/stand-in/quit`);
    expect(await ended).toBe(0);
  });

  test('a programme named by itself is opened, and Electron keeps its files in the same home', async () => {
    main.kill('SIGKILL');
    address = await launch({}, join(home, 'named.mwp'));
    const info = await call('app.info', {});
    expect(info).toMatchObject({ ok: true, value: { host: 'electron', openAtStart: expect.any(String) } });
    const { paths, handedOver } = await asked();
    expect(paths).toEqual({ userData: join(home, 'electron') });
    expect(handedOver, 'a second start would hand it over').toEqual({ named: join(home, 'named.mwp') });
  });

  test('programmes that macOS opens before the application is ready each get their window', async () => {
    main.kill('SIGKILL');
    const early = [join(home, 'early.mwp'), join(home, 'earlier.mwp')];
    address = await launch({ STAND_IN_EARLY: early.join('\n') });
    await expect.poll(async () => (await asked()).windows).toEqual([1, 2]);
    for (const window of [1, 2]) {
      expect(await call('app.info', {}, window)).toMatchObject({ value: { openAtStart: expect.any(String) } });
    }
  });

  test('each window has a preview of its own, and its fonts come to a frame without an origin', async () => {
    await say('app', 'second-instance', [[], home, { named: join(home, 'second.mwp') }]);
    const urls: string[] = [];
    for (const window of [1, 2]) {
      const made = (await call('project.sample', {}, window)) as {
        value: { session: string; records: readonly { id: string; kind: string }[] };
      };
      const { session, records } = made.value;
      const module = records.find(({ kind }) => kind === 'module')?.id;
      const shown = await call('preview.open', { session, module, format: 'scorm12', options: {} }, window);
      urls.push((shown as { value: { url: string } }).value.url);
    }
    for (const url of urls) {
      expect(url).toMatch(/^preview:\/\/package\/[0-9a-f]{32}\//);
      const page = await request(url);
      expect(page.status).toBe(200);
      const sheet = /href="([^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
      const style = new URL(sheet, url).href;
      const font = /url\("?([^")]+\.woff2)"?\)/.exec(await (await request(style)).text())?.[1] ?? '';
      // The frame is sandboxed: its requests say that they come from nowhere (HTML, 7.1.1: opaque origins).
      const answer = await request(new URL(font, style).href, { Origin: 'null' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
      expect(answer.headers.get('access-control-allow-origin')).toBe('null');
    }
    expect((await request('preview://package/0123456789abcdef0123456789abcdef/index.html')).status).toBe(404);
  });

  test('what is told to every window reaches every window, and no window of a package', async () => {
    await say('app', 'second-instance', [[], home, { named: join(home, 'second.mwp') }]);
    const popup = Number(await (await fetch(`${address}/stand-in/popup`)).text());
    const heard = await Promise.all([1, 2, popup].map((window) => listening(window)));
    await call('settings.set', { theme: 'dark' }, 1);
    for (const events of heard.slice(0, 2)) {
      await expect
        .poll(() => events)
        .toEqual([{ name: 'settings.changed', payload: expect.objectContaining({ theme: 'dark' }) }]);
    }
    expect(heard[2]).toEqual([]);
  });

  test('quitting with two windows asks both, and ends when both have gone', async () => {
    await say('app', 'second-instance', [[], home, { named: join(home, 'second.mwp') }]);
    const [first, second] = await Promise.all([listening(1), listening(2)]);
    await fetch(`${address}/stand-in/quit`);
    for (const events of [first, second]) {
      await expect.poll(() => events).toContainEqual({ name: 'app.closing', payload: {} });
    }
    await call('app.close', {}, 1);
    expect((await asked()).windows).toEqual([2]);
    expect(main.exitCode).toBeNull();
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await call('app.close', {}, 2).catch(() => undefined);
    expect(await ended).toBe(0);
  });

  test('files that are never let go of hold the end up for ten seconds and no longer', async () => {
    await call('project.sample', {});
    const waits: string[] = [];
    main.stdout?.on('data', (chunk: Buffer) => waits.push(...(chunk.toString().match(/waits \d+/g) ?? [])));
    await fetch(`${address}/stand-in/stick`);
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await call('app.close', {}).catch(() => undefined);
    expect(await ended).toBe(0);
    expect(waits).toEqual(['waits 10000']);
  });

  test('a second programme opens in a window of its own, and one that is open already is shown', async () => {
    const { value } = (await call('app.info', {})) as { value: { openAtStart: string | null } };
    expect(value.openAtStart).toBeNull();
    const second = join(home, 'second.mwp');
    await say('app', 'second-instance', [[], home, { named: second }]);
    expect((await asked()).windows).toEqual([1, 2]);
    expect(await call('app.info', {}, 2)).toMatchObject({ value: { openAtStart: expect.any(String) } });
    expect(await call('app.info', {}, 1)).toMatchObject({ value: { openAtStart: null } });
    // As the Finder asks, at any time; this one is there.
    expect(await say('app', 'open-file', [second])).toEqual({ prevented: true });
    expect(await asked()).toMatchObject({ windows: [1, 2], focused: [2] });
    await say('app', 'open-file', [join(home, 'third.mwp')]);
    await say('app', 'second-instance', [[], home, { named: null }]);
    expect(await asked()).toMatchObject({ windows: [1, 2, 3], focused: [2, 3] });
  });

  test('a programme that is let go on a window opens in its own, by its path alone, from our own screens alone', async ({
    page,
  }) => {
    await bridge(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await expect(page.getByRole('textbox', { name: /^Text of the page/ })).toBeVisible();
    const dropped = join(home, 'dropped.mwp');
    writeFileSync(dropped, '');
    await letGo(page, page.getByRole('textbox', { name: /^Text of the page/ }), [dropped]);
    await expect.poll(async () => (await asked()).windows).toEqual([1, 2]);
    expect(await call('app.info', {}, 2)).toMatchObject({ value: { openAtStart: expect.any(String) } });
    await letGo(page, page.getByRole('banner'), [dropped]);
    await expect.poll(async () => (await asked()).focused).toEqual([2]);
    // A file that a script has made has no path.
    await page.evaluate(`modulewright.openDropped(new File([''], 'third.mwp'))`);
    for (const [path, from] of [
      ['', undefined],
      ['dropped.mwp', undefined],
      [join(home, 'other.zip'), undefined],
      [join(home, 'other.mwp'), { url: 'preview://package/x/index.html', parent: null }],
    ]) {
      const body = JSON.stringify({ channel: 'modulewright:drop', args: [path], from });
      await fetch(`${address}/stand-in/ipc`, { method: 'POST', body });
    }
    expect((await asked()).windows).toEqual([1, 2]);
  });

  test('a window that closes closes itself and its programme: not another, and no window of a package', async () => {
    await say('app', 'second-instance', [[], home, { named: null }]);
    await say('app', 'open-file', [join(home, 'second.mwp')]);
    const made = (await call('project.sample', {}, 2)) as { value: { session: string } };
    const { session } = made.value;
    const popup = Number(await (await fetch(`${address}/stand-in/popup`)).text());
    expect((await asked()).windows).toEqual([1, 2, popup]);
    await call('app.close', {}, 2);
    expect((await asked()).windows).toEqual([1, popup]);
    const search = () => call('project.search', { session, query: 'x', limit: 1 });
    await expect.poll(search).toMatchObject({ ok: false, error: { code: 'session.unknown' } });
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await call('app.close', {}, 1).catch(() => undefined);
    expect(await ended).toBe(0);
  });

  test('screens that crashed come back to their programme, and those that hang are waited for', async () => {
    const made = (await call('project.sample', {})) as { value: { session: string } };
    expect(made.value.session).toEqual(expect.any(String));
    await say('contents', 'render-process-gone', [{ reason: 'crashed', exitCode: 5 }]);
    await expect.poll(async () => (await asked()).reloaded).toEqual([1]);
    expect(await call('app.info', {})).toMatchObject({ value: { openAtStart: expect.any(String) } });
    main.kill('SIGKILL');
    address = await launch();
    await say('window', 'unresponsive');
    expect((await asked()).boxes).toEqual([{ message: 'The window does not answer.', answer: 'Wait' }]);
    expect((await asked()).windows).toEqual([1]);
  });

  test('a session of Windows that ends waits for the last words', async ({ page }) => {
    await bridge(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('Before the machine goes');
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await say('window', 'query-session-end').catch(() => undefined);
    expect(await ended).toBe(0);
  });

  test('a session of Windows that ends without asking still saves what it can', async ({ page }) => {
    await bridge(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('The very last words');
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await say('window', 'session-end').catch(() => undefined);
    expect(await ended).toBe(0);
    expect(await wordsIn('Baltic Capacity Building.mwp')).toContain('The very last words');
  });

  test('the window is sealed, calls come from our own main frame alone, and only what it needs may be asked for', async () => {
    const was = await asked();
    expect(was.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    expect(was.url).toBe('app://modulewright/');
    for (const way of ['for', 'of']) {
      const given = Object.entries(was.permissions).filter(([wish, yes]) => yes && wish.includes(` ${way} `));
      expect(given.map(([wish]) => wish)).toEqual([
        `clipboard-sanitized-write ${way} app://modulewright/`,
        `fullscreen ${way} preview://package/`,
        `fullscreen ${way} simulator://package/`,
      ]);
    }
    expect(was.downloads).toEqual({
      'blob:app://modulewright/1': true,
      'app://modulewright/media/x': true,
      'preview://package/plan.pdf': true,
      'simulator://package/x.exe': false,
    });
    // Electron fetches its dictionaries from a server; on macOS the system has its own.
    expect(was.spelling).toBe(process.platform === 'darwin');
    expect(was.webPreferences['spellcheck']).toBe(process.platform === 'darwin');
    expect(was.schemes).toContainEqual({
      scheme: 'preview',
      privileges: expect.objectContaining({ corsEnabled: true }),
    });
    expect(was.opened).toEqual([{ action: 'deny' }]);
    expect(was.navigation.map(({ prevented }) => prevented)).toEqual([true, false, true, false]);
    for (const from of [
      { url: 'preview://package/x/index.html', parent: null },
      { url: 'app://modulewright/', parent: {} },
      { url: 'https://example.org/', parent: null },
      { url: 'app://modulewright.example.org/', parent: null },
    ]) {
      const body = JSON.stringify({ channel: 'modulewright:call', args: ['app.info', {}], from });
      const reply = await (await fetch(`${address}/stand-in/ipc`, { method: 'POST', body })).json();
      expect(reply).toMatchObject({ ok: false, error: { code: 'call.forbidden' } });
    }
    const screen = await fetch(address);
    expect(screen.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await fetch(`${address}/..%2f..%2fpackage.json`)).status).toBe(404);
    // A module worker is refused unless it comes as a script from its own origin.
    const worker = readdirSync(join(root, 'dist/renderer/assets')).find((name) => name.startsWith('import-worker-'));
    const script = await fetch(`${address}/assets/${worker}`);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  });
});

async function asked(): Promise<Asked> {
  return (await (await fetch(`${address}/stand-in/asked`)).json()) as Asked;
}

/** All that a programme in the home folder holds. */
async function wordsIn(name: string): Promise<string> {
  const { openProjectFile } = await import('../../electron/core/project/open-project.ts');
  const opened = await openProjectFile(join(home, 'programmes', name), null);
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = await opened.value.snapshot();
  await opened.value.close();
  return JSON.stringify(snapshot);
}

/** What a scheme of the application answers. */
function request(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${address}/stand-in/protocol?url=${encodeURIComponent(url)}`, { headers });
}

/** The events that a window hears from now on. */
async function listening(window: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  const stream = await fetch(`${address}/stand-in/events?window=${window}`);
  void stream.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(
      new WritableStream({
        write(text) {
          for (const [, event = ''] of text.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(event));
        },
      }),
    )
    .catch(() => undefined); // the application has ended
  return heard;
}

/** A call as a window's screens make it. */
async function call(name: string, input: unknown, window = 1): Promise<unknown> {
  const body = JSON.stringify({ channel: 'modulewright:call', args: [name, input] });
  return (await fetch(`${address}/stand-in/ipc?window=${window}`, { method: 'POST', body })).json();
}

/** What the system says to the application, a window or its contents. */
async function say(on: 'app' | 'window' | 'contents', name: string, args: readonly unknown[] = []): Promise<unknown> {
  const said = encodeURIComponent(JSON.stringify({ on, name, args }));
  return (await fetch(`${address}/stand-in/emit?say=${said}`)).json();
}

/** Starts the real main bundle over the stand-in; the address it can be reached at. */
function launch(more: Readonly<Record<string, string>> = {}, ...args: string[]): Promise<string> {
  const register = join(root, 'tests/shell/register.mjs');
  main = spawn(process.execPath, ['--import', register, join(root, 'dist/main.js'), ...args], {
    env: {
      ...process.env,
      MODULEWRIGHT_HOME: home,
      STAND_IN_SAVE: join(home, 'b1.zip'),
      STAND_IN_ANSWERS: '01',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    main.stdout?.on('data', (chunk: Buffer) => {
      const found = /stand-in at (\S+)/.exec(chunk.toString())?.[1];
      if (found) resolve(found);
    });
    main.once('exit', (code) => reject(new Error(`main ended with ${code}`)));
  });
}

/** Runs the real preload bundle in the page, with HTTP where Electron has its wires. */
async function bridge(page: Page): Promise<void> {
  const preload = readFileSync(join(root, 'dist/preload.cjs'), 'utf8');
  await page.addInitScript(`(() => {
    if (window !== window.top) return;
    const listeners = new Set();
    // A file that a script has made is not on a disk.
    const made = new WeakSet();
    window.File = class extends File {
      constructor(...of) {
        super(...of);
        made.add(this);
      }
    };
    const events = new EventSource('/stand-in/events');
    events.addEventListener('message', (message) => {
      const { name, payload } = JSON.parse(message.data);
      for (const listener of listeners) listener(null, name, payload);
    });
    const electron = {
      contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value; } },
      ipcRenderer: {
        invoke: async (channel, ...args) => (await fetch('/stand-in/ipc', { method: 'POST', body: JSON.stringify({ channel, args }) })).json(),
        on: (_channel, listener) => listeners.add(listener),
        off: (_channel, listener) => listeners.delete(listener),
      },
      webUtils: { getPathForFile: (file) => (made.has(file) ? '' : ${JSON.stringify(home)} + '/' + file.name) },
    };
    new Function('require', 'module', 'exports', ${JSON.stringify(preload)})(() => electron, { exports: {} }, {});
  })();`);
}
