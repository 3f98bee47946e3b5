/** The real desktop main and preload: over a stand-in for Electron everywhere, in Electron itself where it is. */

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const electron = join(root, 'node_modules/electron/dist', process.platform === 'win32' ? 'electron.exe' : 'electron');

interface Asked {
  readonly schemes: readonly { readonly scheme: string }[];
  readonly permissions: readonly boolean[];
  readonly navigation: readonly { readonly url: string; readonly isMainFrame: boolean; readonly prevented: boolean }[];
  readonly opened: readonly { readonly action?: string }[];
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly url: string;
}

let home: string;
let main: ChildProcess;
let address: string;

test.describe('over the stand-in', () => {
  test.beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'mw-desktop-'));
    const register = join(root, 'tests/shell/register.mjs');
    main = spawn(process.execPath, ['--import', register, join(root, 'dist/main.js')], {
      env: { ...process.env, MODULEWRIGHT_HOME: home, STAND_IN_SAVE: join(home, 'b1.zip') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await new Promise<string>((resolve, reject) => {
      main.stdout?.on('data', (chunk: Buffer) => {
        const found = /stand-in at (\S+)/.exec(chunk.toString())?.[1];
        if (found) resolve(found);
      });
      main.once('exit', (code) => reject(new Error(`main ended with ${code}`)));
    });
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

  test('closing the window saves the last words first', async ({ page }) => {
    await bridge(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the sample programme' }).click();
    await page.getByRole('textbox', { name: 'Title of the page' }).fill('Written at the last moment');
    const ended = new Promise((resolve) => main.once('exit', resolve));
    await fetch(`${address}/stand-in/close`);
    await ended;
    const { openProjectFile } = await import('../../electron/core/project/open-project.ts');
    const opened = await openProjectFile(join(home, 'programmes/Baltic Capacity Building.mwp'), null);
    if (!opened.ok) throw new Error(opened.error.code);
    const snapshot = await opened.value.snapshot();
    await opened.value.close();
    expect(JSON.stringify(snapshot)).toContain('Written at the last moment');
  });

  test('the window is sealed, calls come from our own main frame alone, and nothing may be asked for', async () => {
    const asked = (await (await fetch(`${address}/stand-in/asked`)).json()) as Asked;
    expect(asked.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    expect(asked.url).toBe('app://modulewright/');
    expect(asked.permissions).toEqual([false, false]);
    expect(asked.opened).toEqual([{ action: 'deny' }]);
    expect(asked.navigation.map(({ prevented }) => prevented)).toEqual([true, false, true, false]);
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
  });
});

test('Electron itself opens the start screen', async () => {
  test.skip(!existsSync(electron), "Electron's binary is not on this machine");
  home = mkdtempSync(join(tmpdir(), 'mw-electron-'));
  const app = await _electron.launch({
    args: ['--no-sandbox', root],
    env: { ...process.env, MODULEWRIGHT_HOME: home },
  });
  const window = await app.firstWindow();
  await expect(window.getByRole('button', { name: 'Open the sample programme' })).toBeVisible();
  await app.close();
  rmSync(home, { recursive: true, force: true });
});

/** Runs the real preload bundle in the page, with HTTP where Electron has its wires. */
async function bridge(page: Page): Promise<void> {
  const preload = readFileSync(join(root, 'dist/preload.cjs'), 'utf8');
  await page.addInitScript(`(() => {
    if (window !== window.top) return;
    const listeners = new Set();
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
    };
    new Function('require', 'module', 'exports', ${JSON.stringify(preload)})(() => electron, { exports: {} }, {});
  })();`);
}
