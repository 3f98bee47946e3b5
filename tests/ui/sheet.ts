/** The page that is written on, and words on it found and selected as by a pointer. */

import { expect, type Page } from '@playwright/test';

export const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

/** By its row in the outline. */
export async function openPage(page: Page, title: string): Promise<void> {
  await page.getByRole('treegrid', { name: 'Outline' }).getByRole('row').filter({ hasText: title }).click();
  await expect(page.getByRole('textbox', { name: `Text of the page ${title}` })).toBeVisible();
}

/** These words, which stand there once, or the place before or behind them. */
export async function selectWords(page: Page, words: string, at: 'all' | 'before' | 'behind' = 'all'): Promise<void> {
  await expect(sheet(page)).toContainText(words);
  await sheet(page).focus();
  await sheet(page).evaluate(
    (editor, { words, at }) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(words);
        if (start === -1) continue;
        const end = start + words.length;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, at === 'behind' ? end : start, node, at === 'before' ? start : end);
        return;
      }
      throw new Error(`not in one piece on the page: ${words}`);
    },
    { words, at },
  );
}
