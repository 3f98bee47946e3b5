/** Statements to be rated as a table to tick in: a row for each, a column for each point of the scale. */

import { h, htmlText, type Html, type HtmlElement } from '../../base/html.ts';
import { elementsIn, flat, hasClass, isElement } from './tree.ts';

/** Null where the scale has more points than columns have room, which the exercise says of itself. */
export function ratedTable(rating: HtmlElement): Html {
  if (!hasClass(rating, 'grid')) return null;
  const rows = elementsIn(rating, (node) => hasClass(node, 'rated'));
  const [first] = rows;
  if (!first) return null;
  return h(
    'table',
    { class: 'rating' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('td', {}),
        pointsOf(first).map((point) => h('th', { scope: 'col' }, htmlText(point))),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, statementOf(row)),
          pointsOf(row).map(() => h('td', {}, h('span', { class: 'sign' }, '○'))),
        ),
      ),
    ),
  );
}

function statementOf(row: HtmlElement): readonly Html[] {
  const words = flat(row.children).find((node) => isElement(node) && node.tag === 'p');
  return isElement(words) ? words.children : [];
}

function pointsOf(row: HtmlElement): readonly HtmlElement[] {
  return elementsIn(row, ({ tag }) => tag === 'label');
}
