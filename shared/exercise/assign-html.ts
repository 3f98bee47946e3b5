/** The markup of assigning: every source has a list to choose from; on paper, a letter to write. */

import { h, type Html } from '../base/html.ts';
import type { Part } from './report.ts';

/** A, B, C … as they are written on paper. */
export function letterOf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${String.fromCharCode(64 + Math.floor(index / 26))}${letterOf(index % 26)}`;
}

/** Targets in an order that gives nothing away: by their words, the same on every machine. */
export function neutral<T extends { readonly text: string; readonly id: string }>(parts: readonly T[]): readonly T[] {
  const key = ({ text, id }: T) => `${text.toLowerCase()} ${id}`;
  return parts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** One source with its select. The label is the source's own words. */
export function sourceHtml(blockId: string, source: Part, targets: readonly Part[], mark: Html = null): Html {
  const id = `${blockId}${source.id}`;
  return h(
    'li',
    { class: 'source', 'data-source': source.id },
    h('label', { for: id }, mark, source.text),
    h(
      'select',
      { id },
      h('option', { value: '' }, '–'),
      targets.map((target) => h('option', { value: target.id }, target.text)),
    ),
    h('span', { class: 'paper line' }),
  );
}

/** The targets as a list: dragged with script, read and referred to by letter on paper. */
export function targetsHtml(targets: readonly Part[]): Html {
  return h(
    'ul',
    { class: 'targets' },
    targets.map((target, index) =>
      h('li', { 'data-target': target.id }, h('span', { class: 'paper' }, `${letterOf(index)}) `), target.text),
    ),
  );
}
