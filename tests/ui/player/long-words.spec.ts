/** Long words, as Danish, Swedish and Latvian have them, in everything a learner meets: they break, and push nothing aside. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { exercisesOf, moduleView } from '../../../shared/output/module-view.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { programme } from '../../unit/output/programme.ts';
import { unpackModule } from './harness.ts';
import { answer } from './learner.ts';
import { picture, pictureBytes } from './picture.ts';

test.describe.configure({ timeout: 300_000 });

const longWords = {
  da: 'Erhvervsklyngefacilitatoruddannelsesprogrammet',
  sv: 'Klusterfacilitatorsutbildningsprogramsansvariga',
  lv: 'Starpinstitucionālajiem kompetenču pārorientēšanas pasākumiem',
} as const;

/** Each type on a page of its own, with its hint and as many attempts as one likes. */
function recordsIn(language: keyof typeof longWords): RecordTable {
  const word = longWords[language];
  const module = { title: word, language, passMark: 70, completion: everyPageAndPassed } as const;
  const kept = programme({ blocks: [], resource: picture, module }).filter(
    ({ kind }) => kind !== 'page' && kind !== 'alignment',
  );
  const pages = oneOfEach.flatMap((data, index): AnyRecord[] => {
    const order = `a${String.fromCharCode(65 + index)}`;
    return [
      { id: `p${index}`, kind: 'page', parent: 'unit', order, data: { title: `${word} ${index}`, use: 'page' } },
      {
        id: `x${index}`,
        kind: 'block',
        parent: `p${index}`,
        order: 'a0',
        data: { ...data, prompt: rich(word), hints: [rich(word)], attempts: 0 } as never,
      },
      { id: `al${index}`, kind: 'alignment', parent: 'goal', order, data: { target: `x${index}`, role: 'assesses' } },
    ];
  });
  return new RecordTable([...kept, ...pages]);
}

/** Puts the word before every piece of an exercise's own text. */
function lengthen(page: Page, id: string, word: string): Promise<void> {
  return page.evaluate(
    ([root, long]) => {
      const walker = document.createTreeWalker(document.getElementById(root) ?? document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      for (const text of found) {
        if (/\p{L}{3}/u.test(text.data) && !text.parentElement?.closest('svg, button'))
          text.data = `${long} ${text.data}`;
      }
    },
    [id, word] as const,
  );
}

/** What reaches beyond the screen and is not in something that scrolls there on purpose. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('.table, .diagram, .formula, pre, .hidden, .skip'),
      )
      .filter((element) => getComputedStyle(element).opacity !== '0')
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
}

for (const [language, word] of Object.entries(longWords) as ['da' | 'sv' | 'lv', string][]) {
  test(`in ${language} every type of exercise, its feedback and the result stay on a phone's screen`, async ({
    page,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-long-'));
    try {
      const records = recordsIn(language);
      unpackModule(records, 'mod', folder, () => pictureBytes);
      const view = moduleView(records, 'mod', { language: null, audience: 'learner' });
      if (!view) throw new Error('no module');
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      for (const { id, page: place, data } of exercisesOf(view)) {
        await page.evaluate((hash) => (location.hash = hash), place);
        const root = page.locator(`[id="${id}"]`);
        await expect(root).toBeVisible();
        await lengthen(page, id, word);
        expect(await beyond(page), data.type).toEqual([]);
        await root.locator('.hinting button').click();
        // Feedback stands beside the same words in every language: the longest of them is tried.
        if (language !== 'lv') continue;
        await answer(root, data, true);
        expect(await beyond(page), `${data.type}, answered`).toEqual([]);
      }
      await page.locator('section:not([hidden]) .steps .primary').click();
      await expect(page.locator('#result h1')).toBeFocused();
      expect(await beyond(page), 'result').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
