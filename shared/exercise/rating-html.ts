/** The markup of ratings: a radio group for each statement, laid out as a grid where there is room for one. */

import { h, type Html } from '../base/html.ts';
import { inlineHtml } from '../blocks/inline-html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import type { RichPart } from './assign-html.ts';
import type { Part } from './report.ts';

/** So many points fit beside a statement; longer scales go below it. */
const most = 6;

export interface RatingMarkup {
  readonly statements: readonly RichPart[];
  readonly scale: readonly Part[];
}

/** Each radio has its own words; the row of words above the columns only spares eyes from reading them again and again. */
export function ratingHtml({ statements, scale }: RatingMarkup, context: RenderContext): Html {
  const grid = scale.length <= most;
  return h(
    'div',
    { class: grid ? 'rating grid' : 'rating' },
    grid
      ? h(
          'div',
          { class: 'scale', 'aria-hidden': 'true' },
          h(
            'div',
            { class: 'points' },
            scale.map(({ text }) => h('span', {}, text)),
          ),
        )
      : null,
    statements.map(({ id, text }) => {
      const name = `${context.blockId}${id}`;
      return h(
        'div',
        { class: 'rated', role: 'radiogroup', 'aria-labelledby': name, 'data-statement': id },
        h('p', { id: name }, inlineHtml(text, context)),
        h(
          'div',
          { class: 'points' },
          scale.map((point) =>
            h('label', {}, h('input', { type: 'radio', name, value: point.id }), h('span', {}, point.text)),
          ),
        ),
      );
    }),
  );
}
