/** The simulator as a person finds it: its content, its verdict, its tabs, and a package by itself in it. */

import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** The frame or window that one of our packages runs in now. */
export async function contentOf(page: Page, where: Page = page): Promise<Frame> {
  const find = () => where.frames().filter((frame) => frame.url().includes('/content/'));
  let found: Frame | undefined;
  // A visit that ends takes its frame away while the next one comes.
  await expect(async () => {
    const frame = find().at(-1);
    if (!frame) throw new Error('no content');
    await expect(frame.locator('html.playing')).toBeVisible({ timeout: 2000 });
    found = frame;
  }).toPass();
  if (!found) throw new Error('no content');
  return found;
}

export function verdict(page: Page): Locator {
  return page.getByRole('dialog').getByRole('status');
}

export async function openTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** `modulewright play PACKAGE` without a window: where it runs, and the process to end. */
export async function playPackage(
  path: string,
  home: string,
): Promise<{ readonly url: string; readonly player: ChildProcess }> {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const player = spawn(process.execPath, [cli, 'play', path, '--no-open'], {
    env: { ...process.env, MODULEWRIGHT_HOME: home, LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    player.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /running at (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    player.once('exit', (code) => reject(new Error(`play ended with ${code}: ${text}`)));
  });
  return { url, player };
}
