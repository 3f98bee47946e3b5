/** The desktop application in Electron itself, and as it was installed, where those are on this machine. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};
const electron = join(
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist'),
  names[process.platform] ?? 'electron',
);
/** The program that an installer put on this machine. */
const installed = process.env['MODULEWRIGHT_INSTALLED'];

let home: string;
test.beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mw-electron-'));
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));

test('Electron itself opens the sample, and saves what is typed', async () => {
  test.skip(!existsSync(electron), "Electron's binary is not on this machine");
  const app = await _electron.launch({
    executablePath: electron,
    args: ['--no-sandbox', root],
    env: { ...process.env, MODULEWRIGHT_HOME: home },
  });
  const window = await app.firstWindow();
  await window.getByRole('button', { name: 'Open the sample programme' }).click();
  await window.getByRole('textbox', { name: 'Title of the page' }).fill('Firms and friends');
  await expect(window.locator('[data-save="saved"]')).toHaveText(/^Saved · /);
  await window.screenshot({ path: test.info().outputPath('electron.png') });
  await app.close();
});

// The fuses of what is installed let nobody inspect its Node, so Playwright cannot start it; Chromium's own protocol shows
// its screen.
test('what was installed starts, and shows the start screen', async () => {
  test.skip(installed === undefined, 'nothing was installed here (MODULEWRIGHT_INSTALLED)');
  const port = await freePort();
  const program = spawn(installed ?? '', [`--remote-debugging-port=${port}`], {
    env: { ...process.env, MODULEWRIGHT_HOME: home },
    stdio: 'inherit',
  });
  try {
    const screen = await Screen.of(port);
    await expect.poll(() => screen.words()).toContain('Open the sample programme');
    writeFileSync(test.info().outputPath('installed.png'), await screen.picture());
    expect(readFileSync(test.info().outputPath('installed.png')).toString('latin1', 1, 4)).toBe('PNG');
  } finally {
    program.kill();
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The first page of a running Chromium, by the Chrome DevTools Protocol. */
class Screen {
  readonly #socket: WebSocket;
  #calls = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async of(port: number): Promise<Screen> {
    let address = '';
    await expect
      .poll(async () => {
        const list = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
        const targets = ((await list?.json()) ?? []) as { type: string; webSocketDebuggerUrl: string }[];
        return (address = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
      })
      .not.toBe('');
    const socket = new WebSocket(address);
    await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
    return new Screen(socket);
  }

  async words(): Promise<string> {
    const { result } = (await this.#call('Runtime.evaluate', { expression: 'document.body.innerText' })) as {
      result: { value: string };
    };
    return result.value;
  }

  async picture(): Promise<Buffer> {
    const { data } = (await this.#call('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  #call(method: string, params: object): Promise<unknown> {
    const id = ++this.#calls;
    return new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<string>): void => {
        const answer = JSON.parse(data) as { id?: number; result: unknown };
        if (answer.id !== id) return;
        this.#socket.removeEventListener('message', hear);
        resolve(answer.result);
      };
      this.#socket.addEventListener('message', hear);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
