/** The start command as people type it: which host runs and why, in one line; wrong usage is refused. */

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bootstrap = fileURLToPath(new URL('../../build/bootstrap.mjs', import.meta.url));

const browserHost = fileURLToPath(new URL('../../dist/browser.js', import.meta.url));

/** Starts and stops it again; what it printed until its address was there. */
function started(...flags: string[]): Promise<string> {
  return startedIn({}, ...flags);
}

async function startedIn(more: Readonly<Record<string, string>>, ...flags: string[]): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'mw-start-'));
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const app = spawn(process.execPath, [bootstrap, 'start', ...flags], {
    env: { ...env, MODULEWRIGHT_HOME: home, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const text = await new Promise<string>((resolve, reject) => {
    let printed = '';
    app.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('running at')) resolve(printed);
    });
    app.once('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}`)));
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
  return text;
}

it.each([
  [['--host', 'browser'], 'Browser host because --host browser was given; no window was opened: there is no display.'],
  [['--no-open'], 'Browser host because no window was asked for; no window was opened: --no-open was given.'],
])('says which host runs and why with %j, and prints the address', async (flags, line) => {
  const text = await started(...flags);
  expect(text).toContain(line);
  expect(text).toMatch(/Modulewright is running at http:\/\/127\.0\.0\.1:\d+\//);
});

it('keeps serving a window that was handed over to a browser already open', async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-start-'));
  // As Chromium does with a second window of one profile: pass the address on, and end.
  writeFileSync(join(home, 'chromium'), `#!/bin/sh\necho "$1" > "${join(home, 'address')}"\n`);
  chmodSync(join(home, 'chromium'), 0o755);
  const app = spawn(process.execPath, [browserHost], {
    env: { ...process.env, DISPLAY: ':0', MODULEWRIGHT_HOME: home, PATH: `${home}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  try {
    await expect.poll(() => existsSync(join(home, 'address'))).toBe(true);
    const entry = readFileSync(join(home, 'address'), 'utf8').trim().replace('--app=', '');
    const [, address = ''] = /url=([^"]+)/.exec(readFileSync(fileURLToPath(entry), 'utf8')) ?? [];
    const entered = await fetch(address, { redirect: 'manual' });
    const headers = { Cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect((await fetch(new URL('/', address), { headers })).status).toBe(200);
  } finally {
    app.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
});

it('prints the address when the window cannot open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-window-'));
  writeFileSync(join(folder, 'chromium'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(folder, 'chromium'), 0o755);
  try {
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    const text = await startedIn({ DISPLAY: ':0', PATH }, '--host', 'browser');
    expect(text).toContain('There is no window any more: it ended with 1.');
    expect(text).toMatch(/Modulewright is running at http:\/\/127\.0\.0\.1:\d+\//);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.skipIf(process.platform !== 'linux')('opens no Electron where there is no display for it', async () => {
  const text = await startedIn({});
  expect(text).toContain('Browser host because Electron needs a display; no window was opened: there is no display.');
});

it('opens Electron where its binary is, and tells it which programme', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-electron-'));
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\necho "Modulewright is running at $*"\nexec sleep 60\n');
  chmodSync(join(folder, 'electron'), 0o755);
  try {
    const text = await startedIn({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder }, '--file', 'my.mwp');
    expect(text).toContain('Electron host: its binary is here.');
    expect(text).toMatch(/ --file my\.mwp$/m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('listens where --port says', async () => {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  expect(await started('--no-open', '--port', String(port))).toContain(`http://127.0.0.1:${port}/`);
});

it.each([[['--hots', 'browser']], [['--host', 'emacs']], [['--port', 'many']], [['file.mwp']]])(
  'refuses %j with its usage and status 2',
  (flags) => {
    const { status, stderr } = spawnSync(process.execPath, [bootstrap, 'start', ...flags], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm start --');
  },
);
