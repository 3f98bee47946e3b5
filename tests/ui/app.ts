/** Starts the real application in the browser host, as `npm start` does, for tests that drive its screens. */

import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Asked, Told } from './hosts.child.ts';

const program = fileURLToPath(new URL('../../dist/browser.js', import.meta.url));
const environment = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };

export interface RunningApp {
  /** Address with the token that opens it. */
  readonly url: string;
  readonly home: string;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
}

/** Runs as a process of its own. */
export interface AppProcess extends RunningApp {
  readonly pid: number | undefined;
  /** Ends it without a word. */
  kill9(): Promise<void>;
}

interface Start {
  readonly home?: string;
  readonly file?: string;
}

const newHome = () => mkdtempSync(join(tmpdir(), 'mw-app-'));

/** All but the process are the test's own: what the one before loaded and compiled is not loaded and compiled again. */
export async function startApp({ home = newHome(), file }: Start = {}): Promise<RunningApp> {
  const url = (await ask({ start: home, file: file ?? null })) ?? '';
  return { url, home, stop: async () => void (await ask({ stop: home })) };
}

export async function startAppProcess({ home = newHome(), file }: Start = {}): Promise<AppProcess> {
  const child = spawn(process.execPath, [program, '--no-open', ...(file === undefined ? [] : ['--file', file])], {
    env: { ...environment, MODULEWRIGHT_HOME: home },
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
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { url, home, pid: child.pid, stop: () => end('SIGTERM'), kill9: () => end('SIGKILL') };
}

let hosts: Promise<ChildProcess> | null = null;

/** The process of this worker, begun by its first test that has an application. */
function hostsOfWorker(): Promise<ChildProcess> {
  hosts ??= new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('hosts.child.ts', import.meta.url)), { env: environment, execArgv: [] });
    child.once('message', () => resolve(child));
    child.once('exit', () => (hosts = null));
  });
  return hosts;
}

async function ask(asked: Asked): Promise<string | null> {
  const child = await hostsOfWorker();
  const home = 'start' in asked ? asked.start : asked.stop;
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the applications ended with ${code}`));
    const heard = (told: Told) => {
      if (told.home !== home) return;
      child.off('message', heard).off('exit', ended);
      resolve(told.url);
    };
    child.on('message', heard).once('exit', ended).send(asked);
  });
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
