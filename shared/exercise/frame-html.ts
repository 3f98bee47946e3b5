/** The frame of every exercise's markup: the question as the legend of a fieldset, which locks all its controls at once. */

import { h, type Html, type HtmlElement } from '../base/html.ts';
import type { RichText } from '../blocks/inline.ts';
import { inlineHtml } from '../blocks/inline-html.ts';
import { isPlain } from '../blocks/rich-text.ts';
import type { RenderContext } from '../blocks/seam.ts';

/** What every exercise has of words. */
export interface Framed {
  readonly type: string;
  readonly prompt: RichText;
  readonly hints: readonly RichText[];
  readonly feedback: { readonly correct: RichText; readonly incorrect: RichText | '' };
}

/** What the player says only later, by its place in the data. */
export type Said = Readonly<Record<string, RichText>>;

/** The player finds the exercise by `data-exercise` and its parts by class; it adds the button and the feedback. */
export function exerciseHtml(
  { type, prompt, hints, feedback: { correct, incorrect } }: Framed,
  { instruction, said = {} }: { readonly instruction: string; readonly said?: Said },
  context: RenderContext,
  ...children: readonly Html[]
): HtmlElement {
  const later: Said = {
    ...Object.fromEntries(hints.map((hint, index) => [`hints.${index}`, hint])),
    'feedback.correct': correct,
    ...(incorrect === '' ? {} : { 'feedback.incorrect': incorrect }),
    ...said,
  };
  return h(
    'div',
    { id: context.blockId, class: 'exercise', 'data-exercise': type },
    h(
      'fieldset',
      {},
      h('legend', {}, inlineHtml(prompt, context)),
      instruction === '' ? null : h('p', { class: 'instruction', lang: context.playerLanguage }, instruction),
      ...children,
    ),
    Object.entries(later).map(([place, text]) => saidHtml(place, text, context)),
  );
}

/** Inert until the player takes it out. Plain words it has already, in what it is told of the exercise. */
function saidHtml(place: string, text: RichText, context: RenderContext): Html {
  return isPlain(text) ? null : h('template', { 'data-said': place }, inlineHtml(text, context));
}
