/** That a screen shown in another language holds no words of the English catalogue. */

import { expect, type Page } from '@playwright/test';
import { authorCatalogues } from '../../shared/words/author-catalogues.ts';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';

/** Words that are the same in two languages are no sign of a missing translation. */
function foreign(language: InterfaceLanguage): ReadonlySet<string> {
  const own = new Set(Object.values(authorCatalogues[language]));
  return new Set(Object.values(authorCatalogues.en).filter((words) => !own.has(words) && !words.includes('{')));
}

export async function expectNoEnglish(page: Page, language: InterfaceLanguage): Promise<void> {
  const english = foreign(language);
  const shown = await page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // The programme's own words stay in the programme's language.
    const content =
      '[data-slate-editor], [data-pane="outline"] [role="row"], textarea, input, option, kbd, .react-aria-SelectValue, [data-content]';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(content)) words.push((node.textContent ?? '').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest(content)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) words.push(element.getAttribute(name) ?? '');
    }
    return words;
  });
  expect(shown.filter((words) => english.has(words))).toEqual([]);
}
