/** Times each key of a page from when it comes to when the frame after it is painted. */

import type { Page } from '@playwright/test';

/** From here on the page stamps its keys, each once. */
export async function stampKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    if ('samples' in globalThis) return;
    const samples: number[] = [];
    (globalThis as unknown as { samples: number[] }).samples = samples;
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => samples.push(performance.now() - start));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Milliseconds of each of these keys, pressed with so many milliseconds between. */
export async function pressStamped(page: Page, keys: readonly string[], between: number): Promise<readonly number[]> {
  await page.bringToFront();
  const before = await page.evaluate(() => (globalThis as unknown as { samples: number[] }).samples.length);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(between);
  }
  await page.waitForTimeout(600);
  return page.evaluate((from) => (globalThis as unknown as { samples: number[] }).samples.slice(from), before);
}

export function lettersFor(count: number): readonly string[] {
  return Array.from({ length: count }, (_, key) => 'abcdefghij'[key % 10] ?? 'a');
}
