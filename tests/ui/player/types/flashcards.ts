/** The flashcards by mouse and by keys. */

import type { Locator } from '@playwright/test';
import type { Flashcards, FlashcardsResponse } from '../../../../shared/blocks/flashcards/schema.ts';
import { reach, type Drive } from '../reach.ts';

/** Turns card after card, by whatever presses a button, until each is where the answer wants it. */
async function deal(
  root: Locator,
  answer: FlashcardsResponse,
  press: (button: Locator) => Promise<void>,
): Promise<void> {
  const cards = root.locator('.cards > li');
  const rated = async () =>
    new Map(
      await cards.evaluateAll((all) =>
        (all as HTMLElement[]).flatMap(({ dataset: { card, rated: known } }): [string, number][] =>
          known === undefined ? [] : [[card ?? '', Number(known)]],
        ),
      ),
    );
  const before = await rated();
  // What was known stays known, unless one starts over.
  if ([...before].some(([card, known]) => answer[card] === undefined || known > answer[card])) {
    await press(root.locator('.restart'));
  }
  for (let turns = 0; turns < 200; turns++) {
    const now = await rated();
    if (Object.entries(answer).every(([card, known]) => now.get(card) === known)) return;
    const top = root.locator('.cards > li:visible');
    await press(top.locator('.turn'));
    const wanted = answer[(await top.getAttribute('data-card')) ?? ''];
    await press(root.locator(wanted === 1 ? '.knew' : '.repeat'));
  }
  throw new Error('the stack never came to this answer');
}

export const drive: Drive<Flashcards, FlashcardsResponse> = {
  pointer: (root, _data, answer) => deal(root, answer, (button) => button.click()),
  keyboard: (page, root, _data, answer) =>
    deal(root, answer, async (button) => {
      await reach(page, button);
      await page.keyboard.press((await button.getAttribute('aria-expanded')) === null ? 'Enter' : 'Space');
    }),
};
