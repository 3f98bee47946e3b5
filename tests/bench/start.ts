/** Bench: from starting everything, the browser too, to a page that takes words, against an empty window of that browser that does. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { startAppProcess } from '../ui/app.ts';
import { chromiumOptions } from '../support/chromium.ts';
import type { Figure } from './figure.ts';
import { compared, inTurns } from './turns.ts';

const rounds = 5;

/**
 * The address bar of Chromium (seen in 156) is made of pages, which load for two seconds after a window has opened: beside ours,
 * but after the empty window has been closed. The desktop has no address bar.
 */
const options = {
  ...chromiumOptions,
  args: [...chromiumOptions.args, '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup'],
};

export async function benchStart(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const path = join(home, 'sample.mwp');
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    spawnSync(process.execPath, [cli, 'sample', path], { env: { ...process.env, MODULEWRIGHT_HOME: home } });
    const { ratio, noise, mine, other } = compared(await inTurns(rounds, () => ours(home, path), emptyWindow));
    const detail = `${mine.toFixed(0)} ms to ${other.toFixed(0)} ms of an empty window, browser included`;
    return [{ name: 'start of everything to typable', ratio, limit: 2, noise, detail }];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Each ends what it started after its time has been taken. */
async function ours(home: string, path: string): Promise<number> {
  const start = performance.now();
  const app = await startAppProcess({ home, file: path });
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  await page.goto(app.url);
  await page
    .getByRole('textbox', { name: /^Text of the page/ })
    .getByText('Drive through')
    .click();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await page.getByText(/x.*Drive through/).waitFor();
  const taken = performance.now() - start;
  await browser.close();
  await app.stop();
  return taken;
}

async function emptyWindow(): Promise<number> {
  const start = performance.now();
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  await page.setContent('<p contenteditable>Words</p>');
  await page.getByText('Words').click();
  await page.keyboard.type('x');
  await page.getByText('x').waitFor();
  const taken = performance.now() - start;
  await browser.close();
  return taken;
}
