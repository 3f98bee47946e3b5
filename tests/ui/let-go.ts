/** Files of the disk, let go on the screen as a person does it: the browser says on the way whether they may be. */

import type { Locator, Page } from '@playwright/test';

/** Playwright has no files in a drag of its own (https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchDragEvent). */
export async function letGo(page: Page, on: Locator, files: readonly string[]): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('it is not shown');
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40), data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at });
  await devtools.detach();
}
