/** The frame of every exercise's markup: the question as the legend of a fieldset, which locks all its controls at once. */

import { h, type Html, type HtmlElement } from '../base/html.ts';
import { linesHtml } from '../blocks/inline-html.ts';
import type { RenderContext } from '../blocks/seam.ts';

/** The player finds the exercise by `data-exercise` and its parts by class; it adds the button and the feedback. */
export function exerciseHtml(
  frame: { readonly type: string; readonly prompt: string; readonly instruction: string },
  { blockId, playerLanguage }: RenderContext,
  ...children: readonly Html[]
): HtmlElement {
  return h(
    'div',
    { id: blockId, class: 'exercise', 'data-exercise': frame.type },
    h(
      'fieldset',
      {},
      h('legend', {}, linesHtml(frame.prompt)),
      frame.instruction === '' ? null : h('p', { class: 'instruction', lang: playerLanguage }, frame.instruction),
      ...children,
    ),
  );
}
