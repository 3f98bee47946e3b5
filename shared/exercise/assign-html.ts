/** The markup of assigning: every source has a list to choose from; on paper, a letter to write. */

import { h, type Html } from '../base/html.ts';
import { inlineText, type RichText } from '../blocks/inline.ts';
import { labelHtml } from '../blocks/inline-html.ts';
import { rich } from '../blocks/rich-text.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { strayTargets } from './assign.ts';

/** A part of an exercise as a page shows it. */
export interface RichPart {
  readonly id: string;
  readonly text: RichText;
}

/** A, B, C … as they are written on paper. */
export function letterOf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${String.fromCharCode(64 + Math.floor(index / 26))}${letterOf(index % 26)}`;
}

/** Targets in an order that gives nothing away: by their words, the same on every machine. */
export function neutral<T extends RichPart>(parts: readonly T[]): readonly T[] {
  const key = ({ text, id }: T) => `${inlineText(text).toLowerCase()} ${id}`;
  return parts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Targets that belong to no source, as a page shows them. */
export function strayParts(texts: readonly RichText[]): readonly RichPart[] {
  return strayTargets(texts.map(inlineText)).map(({ id }, index) => ({ id, text: texts[index] ?? rich('') }));
}

/** One source with its select, whose label is the source's own words; a list to choose from has room for words alone. */
export function sourceHtml(source: RichPart, targets: readonly RichPart[], context: RenderContext): Html {
  const id = `${context.blockId}${source.id}`;
  return h(
    'li',
    { class: 'source', 'data-source': source.id },
    h('label', { for: id }, labelHtml(source.text, context)),
    h(
      'select',
      { id },
      h('option', { value: '' }, '–'),
      targets.map((target) => h('option', { value: target.id }, inlineText(target.text))),
    ),
    h('span', { class: 'paper line' }),
  );
}

/** The targets as a list: dragged with script, read and referred to by letter on paper. */
export function targetsHtml(targets: readonly RichPart[], context: RenderContext): Html {
  return h(
    'ul',
    { class: 'targets' },
    targets.map((target, index) =>
      h(
        'li',
        { 'data-target': target.id },
        h('span', { class: 'paper' }, `${letterOf(index)}) `),
        labelHtml(target.text, context),
      ),
    ),
  );
}
