/** Keys pressed by somebody who waits for nothing. */

import type { Page } from '@playwright/test';

/** All of it is sent before any of it is answered, to a machine that is slow to draw: what comes a frame later comes late. */
export async function inHaste(page: Page, ...keys: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await Promise.all(
    keys.flatMap((key) =>
      key.length > 1 ? [page.keyboard.down(key), page.keyboard.up(key)] : [page.keyboard.insertText(key)],
    ),
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}
