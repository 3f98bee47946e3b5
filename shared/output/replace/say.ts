/** What is said of a package in the place of an older one, in sentences. */

import type { Say } from '../../words/typed.ts';
import type { Change, Item } from './changes.ts';
import type { Verdict } from './verdict.ts';

/** Exercises that are named in one breath. */
const few = 5;

export function sayVerdict({ is, changes }: Verdict, say: Say): string {
  const [only, ...more] = changes;
  if (is === 'safe' && only?.code === 'words' && more.length === 0) return say('replace.words');
  return say(`replace.${is}`);
}

export function sayChange({ code, count, from = null, to = null }: Change, say: Say): string {
  if (code !== 'mark') return say(`replace.is.${code}`, { count });
  if (to === null) return say('replace.is.markGone');
  return from === null ? say('replace.is.markNew', { to }) : say('replace.is.mark', { from, to });
}

/** What it is about, by name, as far as it is few. */
export function sayItems({ items }: Change, say: Say): readonly string[] {
  const more = items.length - few;
  const shown = more > 1 ? items.slice(0, few) : items;
  const named = shown.map((item) => sayItem(item, say));
  return more > 1 ? [...named, say('replace.more', { count: more })] : named;
}

function sayItem({ number, page, words }: Item, say: Say): string {
  const on = page.trim() || say('outline.untitled');
  return number === null
    ? say('replace.itemTest', { words, page: on })
    : say('replace.item', { number, page: on, words });
}
