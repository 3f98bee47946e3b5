/** The start command as people type it: which host runs and why, in one line; wrong usage is refused. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bootstrap = fileURLToPath(new URL('../../build/bootstrap.mjs', import.meta.url));

/** Starts and stops it again; what it printed until its address was there. */
async function started(...flags: string[]): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'mw-start-'));
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const app = spawn(process.execPath, [bootstrap, 'start', ...flags], {
    env: { ...env, MODULEWRIGHT_HOME: home },
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
