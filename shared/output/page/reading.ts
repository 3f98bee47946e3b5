/** What learners choose of how they read, in the bar, and the list of keys that do something in their module. */

import { blockType } from '../../blocks/registry.ts';
import type { KeyUse } from '../../blocks/seam.ts';
import { h, type Html } from '../../base/html.ts';
import { isWrittenIn } from '../../base/script.ts';
import { exercisesOf, pagesOf, type ModuleView } from '../module-view.ts';

/** Hidden until the player makes them do something. */
export function readingChoices(view: ModuleView): Html {
  const { text, language, data } = view;
  const tick = (name: string, words: string) => h('label', {}, h('input', { type: 'checkbox', name }), ' ', words);
  return h(
    'details',
    { class: 'reading', lang: language, hidden: true },
    h('summary', { 'aria-label': text.reading, title: text.reading }, 'Aa'),
    h(
      'div',
      {},
      h(
        'label',
        {},
        text.textSize,
        h('input', { type: 'range', name: 'size', min: 100, max: 200, step: 10, value: 100 }),
      ),
      tick('spaced', text.widerSpacing),
      tick('contrast', text.moreContrast),
      hasClearLetters(data.language) ? tick('clear', text.clearerLetters) : null,
      h('button', { type: 'button', class: 'button' }, text.keys),
    ),
  );
}

/** The letters that are easier to tell apart are Latin ones. */
export function hasClearLetters(language: string): boolean {
  return isWrittenIn(language, 'Latn');
}

/** Behind the page until it is asked for. */
export function keysDialog(view: ModuleView): Html {
  const { text, language } = view;
  const uses = new Set<KeyUse>(
    [...pagesOf(view).flatMap((page) => page.blocks), ...exercisesOf(view)].flatMap(
      ({ data }) => blockType(data).keys ?? [],
    ),
  );
  const [space, arrows, sideways] = [text.keySpace, ['↑', '↓'], ['←', '→']];
  const rows: readonly (readonly [KeyUse | null, readonly string[], string])[] = [
    [null, ['Tab', 'Shift + Tab'], text.keyMove],
    [null, ['Enter', space], text.keyPress],
    ['choose', arrows, text.keyChoose],
    ['tick', [space], text.keyTick],
    ['check', ['Enter'], text.keyCheck],
    ['tabs', [...sideways, 'Home', 'End'], text.keyTabs],
    ['play', [space], text.keyPlay],
    ['wide', sideways, text.keyWide],
    [null, ['Esc'], text.keyClose],
  ];
  return h(
    'dialog',
    { id: 'keys', 'aria-labelledby': 'keys-title', lang: language },
    h('h2', { id: 'keys-title' }, text.keys),
    h(
      'dl',
      {},
      rows
        .filter(([use]) => use === null || uses.has(use))
        .map(([, keys, words]) =>
          h(
            'div',
            {},
            h(
              'dt',
              {},
              keys.map((key) => [h('kbd', {}, key), ' ']),
            ),
            h('dd', {}, words),
          ),
        ),
    ),
    // One key alone can be pressed unawares: it can be switched off (WCAG 2.1.4).
    h('label', {}, h('input', { type: 'checkbox', name: 'byKey', checked: true }), ' ', text.keysByKey),
    h('button', { type: 'button', class: 'button' }, text.close),
  );
}
