/** Starts the real application in the browser host, as `npm start` does, for tests that drive its screens. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const program = fileURLToPath(new URL('../../dist/browser.js', import.meta.url));

export interface RunningApp {
  /** Address with the token that opens it. */
  readonly url: string;
  readonly home: string;
  readonly process: ChildProcess;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
  /** Ends it without a word. */
  kill9(): Promise<void>;
}

export async function startApp(
  options: { readonly home?: string; readonly args?: readonly string[] } = {},
): Promise<RunningApp> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'mw-app-'));
  const child = spawn(process.execPath, [program, '--no-open', ...(options.args ?? [])], {
    env: { ...process.env, MODULEWRIGHT_HOME: home, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /running at (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the application ended with ${code}: ${text}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    home,
    process: child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** Shows the application. The browser hands over its choosers of files from the start: one that nobody waits for yet is taken back at once. */
export async function openApp(page: Page, app: Pick<RunningApp, 'url'>): Promise<void> {
  page.on('filechooser', () => undefined);
  await page.goto(app.url);
}

/** Starts a programme from the start screen, saves it in the folder that is offered, and puts the caret on its page. */
export async function startProgramme(page: Page, app: Pick<RunningApp, 'url'>, title: string): Promise<void> {
  await openApp(page, app);
  await page.getByRole('button', { name: 'New programme…' }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill(title);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('textbox', { name: /^Text of the page/ }).click();
}

/** Opens the sample from the start screen and waits for a page of it. */
export async function openSample(page: Page, app: Pick<RunningApp, 'url'>): Promise<void> {
  await openApp(page, app);
  await page.getByRole('button', { name: 'Open the sample programme' }).click();
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
}

/** Every message that a browser's console should never show. */
export function watchConsole(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}
