/** What a reviewer does in a review file: words are selected, commented, put otherwise, and given back. */

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unwrap } from '../../shared/base/result.ts';
import { readReturn, type Returned } from '../../shared/review/return-file.ts';
import { reviewText } from '../../shared/words/review.ts';

const words = reviewText('en');

/** Selects words of the page as a person does, once they are shown. */
export async function select(page: Page, text: string, within = 'main .page'): Promise<void> {
  await page.evaluate(
    ([text, within]) => {
      for (const root of document.querySelectorAll(within ?? '')) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(text ?? '');
          if (at < 0 || node.parentElement?.closest('.tools, .meaning')) continue;
          node.parentElement?.scrollIntoView({ block: 'center' });
          getSelection()?.setBaseAndExtent(node, at, node, at + (text ?? '').length);
          return;
        }
      }
      throw new Error(`not in the page: ${text}`);
    },
    [text, within],
  );
}

export async function beCalled(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.yourName).fill(name);
  await page.keyboard.press('Enter');
}

export async function comment(page: Page, text: string, said: string): Promise<void> {
  await select(page, text);
  await page.locator('.selected-words').getByRole('button', { name: words.comment }).click();
  if (await page.getByLabel(words.yourName).isVisible()) await beCalled(page, 'Ilze Ozola');
  await page.getByLabel(words.say).fill(said);
  await page.getByRole('button', { name: words.save, exact: true }).click();
}

/** Until the field for them is open, or the question who one is. */
export async function suggest(page: Page, text: string): Promise<void> {
  await select(page, text);
  await page.locator('.selected-words').getByRole('button', { name: words.suggest }).click();
}

export async function instead(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.instead).fill(text);
  await page.getByRole('button', { name: words.save, exact: true }).click();
}

export interface Given {
  readonly returned: Returned;
  readonly name: string;
  /** Where the browser has it, under another name. */
  readonly path: string;
}

export async function giveBack(page: Page): Promise<Given> {
  await page.getByRole('button', { name: words.giveBack }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download }).click(),
  ]);
  const path = await download.path();
  const returned = unwrap(readReturn(readFileSync(path, 'utf8')));
  const text = await page.getByLabel(words.orCopy).inputValue();
  expect(unwrap(readReturn(text)).comments).toEqual(returned.comments);
  await page.getByRole('button', { name: words.close, exact: true }).click();
  return { returned, name: download.suggestedFilename(), path };
}
