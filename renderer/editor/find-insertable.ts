/** What the insert menu offers: by groups, with what was used last ahead, or what the typed words mean, the best first. */

import type { InsertGroup } from '../../shared/blocks/seam.ts';
import type { InsertId } from '../../shared/words/typed.ts';
import type { Text } from '../i18n/index.ts';
import type { Kept } from '../shell/feature.ts';
import { insertables, type Insertable } from './insert.ts';
import { inLine, type InLine } from './insert-in-line.ts';

export type Offered = Insertable | InLine;

/** Where the caret is, if not in a line of the page itself. */
export type Within = 'panel' | 'cell' | 'field' | null;

export interface Section {
  /** Null for what was found by its words. */
  readonly group: InsertGroup | 'line' | 'recent' | 'behind' | null;
  readonly items: readonly Offered[];
}

const keptLast = 4;
let last: readonly InsertId[] = [];
const listeners = new Set<() => void>();

/** Is offered first from now on. */
export function usedLast(id: InsertId): void {
  last = [id, ...last.filter((other) => other !== id)].slice(0, keptLast);
  for (const listener of listeners) listener();
}

export const usedKept: Kept = {
  id: 'inserted',
  now: () => Object.fromEntries(last.map((id, index) => [String(index), id])),
  restore(kept) {
    const offered = [...insertables, ...Object.values(inLine)];
    last = Object.values(kept).flatMap((id) => offered.find((one) => one.id === id)?.id ?? []);
  },
  onChange(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/**
 * Each thing stands in one section alone. Within something there is what may stand there; what else is meant by its words comes last, to
 * be put behind the block.
 */
export function found(query: string, t: Text, within: Within): readonly Section[] {
  const fitting = [...insertables, ...Object.values(inLine)].filter((item) => fits(item, within));
  const wanted = fold(query);
  if (wanted === '') return byGroup(fitting);
  const others = insertables.filter((item) => !fitting.includes(item));
  return [...named(null, meant(fitting, wanted, t)), ...named('behind', meant(others, wanted, t))];
}

function fits(item: Offered, within: Within): boolean {
  if (within === null) return true;
  if (item.group === 'line') return within !== 'field' || item.inField;
  return within === 'panel' ? item.inPanel : item.amongWords;
}

/** The best first. */
function meant(items: readonly Offered[], wanted: string, t: Text): readonly Offered[] {
  return items
    .map((item) => ({ item, rank: rankOf(item, wanted, t) }))
    .filter(({ rank }) => rank < ranks.length)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function named(group: Section['group'], items: readonly Offered[]): readonly Section[] {
  return items.length === 0 ? [] : [{ group, items }];
}

function byGroup(items: readonly Offered[]): readonly Section[] {
  const recent = last.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const sections: Section[] = recent.length === 0 ? [] : [{ group: 'recent', items: recent }];
  for (const item of items) {
    if (recent.includes(item)) continue;
    const section = sections.at(-1);
    if (section?.group === item.group) sections[sections.length - 1] = { ...section, items: [...section.items, item] };
    else sections.push({ group: item.group, items: [item] });
  }
  return sections;
}

type Words = { readonly id: string; readonly name: string; readonly about: string };

/** From the surest sign that something is meant to the faintest. */
const ranks: readonly ((words: Words, wanted: string) => boolean)[] = [
  ({ name }, wanted) => name.startsWith(wanted),
  ({ name }, wanted) => name.includes(` ${wanted}`),
  ({ name, id }, wanted) => name.includes(wanted) || id.startsWith(wanted),
  ({ about }, wanted) => ` ${about}`.includes(` ${wanted}`),
];

/** Its place among the ranks; behind the last where it is not meant. */
function rankOf({ id }: Offered, wanted: string, t: Text): number {
  const words = { id, name: fold(t(`insert.${id}`)), about: fold(t(`about.${id}`)) };
  const rank = ranks.findIndex((isMeant) => isMeant(words, wanted));
  return rank < 0 ? ranks.length : rank;
}

/** Without case and accents, so that typing `vaerktoj` or `ovning` finds its word. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ/gi, 'ae').replace(/ø/gi, 'o').toLowerCase().trim();
}
