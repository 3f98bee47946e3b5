/** Pieces of a flow as they are printed. */

import { h, type Html } from '../../base/html.ts';
import { formulaHtml } from '../../blocks/math/formula.ts';
import { spotsHtml } from '../../exercise/spots-html.ts';
import { letterOf } from '../../exercise/assign-html.ts';
import type { ShownFile } from '../../blocks/seam.ts';
import type { Cell, Item, Piece, Sign, Spot } from '../../flow/flow.ts';
import { plainWords } from '../../flow/pieces.ts';
import { shownFile } from '../module-view.ts';
import { hasClass, mapElements } from '../still/tree.ts';
import { pageNumber } from './page-numbers.ts';
import { printedWords, type Printing } from './printed-words.ts';

type Of<K extends Piece['is']> = Extract<Piece, { is: K }>;

/** A heading of the flow with the place by which it is found. */
export interface Headed {
  readonly piece: Of<'heading'>;
  readonly place: string;
}

/** `headings` are all those of the flow, in order. */
export function printedPieces(pieces: readonly Piece[], printing: Printing, headings: readonly Headed[]): Html {
  return pieces.map((piece) => [
    // Notes stand at the end of the part that brought them.
    piece.is === 'heading' && piece.level <= 2 ? printing.takeNotes() : null,
    pieceHtml(piece, printing, headings),
  ]);
}

function pieceHtml(piece: Piece, printing: Printing, headings: readonly Headed[]): Html {
  const inside = (pieces: readonly Piece[]): Html => printedPieces(pieces, printing, headings);
  switch (piece.is) {
    case 'heading': {
      const place = headings.find((one) => one.piece === piece)?.place;
      const look = piece.onNewPage ? 'begins' : null;
      return h(`h${piece.level}`, { id: place, class: look }, printedWords(piece.words, printing));
    }
    case 'paragraph':
      return paragraphHtml(piece, printing);
    case 'list':
      return listHtml(piece, printing, inside);
    case 'table':
      return tableHtml(piece, printing, inside);
    case 'beside':
      return h(
        'div',
        { class: 'beside', style: `grid-template-columns:${piece.widths.map((width) => `${width}fr`).join(' ')}` },
        piece.columns.map((column) => h('div', {}, inside(column))),
      );
    case 'figure':
      return figureHtml(piece, printing);
    case 'formula':
      return formulaPiece(piece);
    case 'box':
      return h(
        'div',
        { id: piece.mark, class: `box ${piece.tone}` },
        h('p', { class: 'label' }, printedWords(piece.label, printing)),
        inside(piece.pieces),
      );
    case 'together':
      return h('div', { id: piece.mark, class: 'together' }, inside(piece.pieces));
    case 'room':
      return h(
        'div',
        { class: 'rules' },
        Array.from({ length: piece.lines }, () => h('span', { class: 'rule' })),
      );
    case 'rule':
      return h('hr');
    case 'break':
      return h('div', { class: 'sheet-ends' });
    case 'contents':
      return contentsHtml(piece, printing, headings);
  }
}

function paragraphHtml({ look, words, mark, keep }: Of<'paragraph'>, printing: Printing): Html {
  const html = printedWords(words, printing);
  if (look === 'code') return h('pre', { id: mark }, h('code', {}, html));
  return h('p', { id: mark, class: keep ? `${look} keep` : look }, html);
}

const ticks: Readonly<Partial<Record<Sign, string>>> = { one: '○', any: '☐', right: '✓', wrong: '✗' };

function listHtml({ sign, items }: Of<'list'>, printing: Printing, inside: (pieces: readonly Piece[]) => Html): Html {
  const isOrdered = sign === 'numbered' || sign === 'lettered';
  return h(
    isOrdered ? 'ol' : 'ul',
    { class: `list ${sign}` },
    items.map((item, index) => h('li', { id: item.mark }, signOf(item, sign, index), itemHtml(item, printing, inside))),
  );
}

/** Letters are written, as those who answer by them refer to them. */
function signOf(item: Item, sign: Sign, index: number): Html {
  const own = item.sign ?? sign;
  if (own === 'lettered') return h('span', { class: 'sign' }, `${letterOf(index)})`);
  const tick = ticks[own];
  return tick === undefined ? null : h('span', { class: 'sign tick' }, tick);
}

function itemHtml({ words, inside: below = [] }: Item, printing: Printing, inside: (pieces: readonly Piece[]) => Html) {
  return [printedWords(words, printing), below.length === 0 ? null : h('div', { class: 'below' }, inside(below))];
}

const shortTable = 10; // rows

function tableHtml(
  { caption, widths, rows, heads }: Of<'table'>,
  printing: Printing,
  inside: (pieces: readonly Piece[]) => Html,
): Html {
  const row = (cells: readonly Cell[]): Html =>
    h(
      'tr',
      {},
      cells.map((cell) => cellHtml(cell, inside)),
    );
  return h(
    'table',
    // What fits on a sheet with much else on it is not parted.
    { class: rows.length <= shortTable ? 'short' : null },
    caption ? h('caption', {}, printedWords(caption, printing)) : null,
    widths
      ? h(
          'colgroup',
          {},
          widths.map((width) => h('col', { style: `width:${width}%` })),
        )
      : null,
    heads > 0 ? h('thead', {}, rows.slice(0, heads).map(row)) : null,
    h('tbody', {}, rows.slice(heads).map(row)),
  );
}

function cellHtml({ pieces, heads, rows, columns }: Cell, inside: (pieces: readonly Piece[]) => Html): Html {
  const spans = { rowspan: rows, colspan: columns };
  if (!heads) return h('td', spans, inside(pieces));
  return h('th', { scope: heads === 'column' ? 'col' : 'row', ...spans }, inside(pieces));
}

/** What has no picture on paper is told by its words. */
function figureHtml({ file: id, alt, share, caption, spots, mark }: Of<'figure'>, printing: Printing): Html {
  const file = printing.file(id);
  if (!file) return null;
  const shown = shownFile(file);
  const picture = file.data.mime.startsWith('image/')
    ? h('img', { src: shown.path, alt: alt ?? '', width: shown.width, height: shown.height })
    : h('p', {}, alt ?? '');
  const look = { id: mark, class: 'figure', style: `--share:${Math.round(share * 100)}%` };
  const drawn = spots ? spotted(spots, { id, alt: alt ?? '' }, shown) : picture;
  return h('div', look, drawn, caption ? h('p', { class: 'caption' }, printedWords(caption, printing)) : null);
}

function spotted(
  spots: readonly Spot[],
  { id, alt }: { readonly id: string; readonly alt: string },
  shown: ShownFile,
): Html {
  return asOne(
    spotsHtml(
      { image: id, alt: '' },
      spots.map((spot, index) => ({ id: String(index), ...spot })),
      { resource: () => shown },
    ),
    alt,
  );
}

/** A picture and what is drawn on it are one to whoever hears of it. */
function asOne(drawing: Html, alt: string): Html {
  return mapElements(drawing, (node) =>
    hasClass(node, 'spots') ? { ...node, attributes: { ...node.attributes, role: 'img', 'aria-label': alt } } : node,
  );
}

/** A formula is described as a whole: the tags of PDF know none of its parts. */
function formulaPiece({ source, alt }: Of<'formula'>): Html {
  const formula = formulaHtml(source, alt, true);
  const label = alt.trim() === '' ? source : alt;
  return h(
    'div',
    { class: 'formula', role: 'img', 'aria-label': label },
    formula.ok ? formula.value : h('code', {}, source),
  );
}

function contentsHtml({ title, depth }: Of<'contents'>, printing: Printing, headings: readonly Headed[]): Html {
  const listed = headings.filter(({ piece }) => piece.level <= depth && plainWords(piece.words).trim() !== '');
  return h(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents' },
    h('h1', { id: 'contents' }, printedWords(title, printing)),
    h(
      'ul',
      {},
      listed.map(({ piece, place }) =>
        h(
          'li',
          { class: `level-${piece.level}` },
          h(
            'a',
            { href: `#${place}` },
            h('span', {}, plainWords(piece.words)),
            h('span', { class: 'dots', 'aria-hidden': 'true' }),
            pageNumber(place),
          ),
        ),
      ),
    ),
  );
}
