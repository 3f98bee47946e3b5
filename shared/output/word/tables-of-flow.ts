/** What stands in tables: tables of the flow, pieces beside each other, and boxes, which are tables of one cell. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { Cell, Piece } from '../../flow/flow.ts';
import { plainWords } from '../../flow/pieces.ts';
import { toneOf } from './document-styles.ts';
import { step } from './numbering-xml.ts';
import { cellProperties, tableIn } from './table-xml.ts';
import { wordsXml } from './words-xml.ts';
import type { Place, Writing } from './writing.ts';

type Of<Is extends Piece['is']> = Extract<Piece, { is: Is }>;
type Inner = (parent: XmlNode, pieces: readonly Piece[], place: Place, writing: Writing) => void;

export function gridXml(parent: XmlNode, piece: Of<'table'>, place: Place, writing: Writing, inner: Inner): void {
  const { caption, heads, rows } = piece;
  if (caption) captionXml(parent, piece, writing);
  const lines = placed(rows);
  const count = Math.max(1, ...lines.map((line) => line.reduce((sum, { columns }) => sum + columns, 0)));
  const room = place.width - place.depth * step;
  const shares = piece.widths ?? sharesOf(lines, count);
  const widths = shares.map((share) => Math.floor((room * share) / 100));
  const firstRow = heads > 0;
  const firstColumn = rows.some((row) => row[0]?.heads === 'row');
  const words = caption ? plainWords(caption) : '';
  const xml = tableIn(parent, widths.map(String), { headerRow: firstRow, headerColumn: firstColumn, caption: words });
  for (const [y, line] of lines.entries()) {
    const row = xml.ele('w:tr');
    const properties = row.ele('w:trPr');
    properties.ele('w:cantSplit');
    if (y < heads) properties.ele('w:tblHeader');
    let column = 0;
    for (const { cell, columns, merge } of line) {
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      column += columns;
      const box = row.ele('w:tc');
      const own = cellProperties(box, String(width), columns, merge);
      const fill = writing.look?.ground ?? 'EEF2F4';
      if (cell?.heads) own.ele('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
      cellXml(
        box,
        cell?.pieces ?? [],
        { width: width - 216, isHead: cell?.heads !== undefined },
        place,
        writing,
        inner,
      );
    }
  }
  behind(parent);
}

/** By the longest words that stand in a column, in hundredths; those of merged cells say nothing of one. */
function sharesOf(lines: readonly (readonly Placed[])[], count: number): readonly number[] {
  const longest = Array.from({ length: count }, () => 6);
  for (const line of lines) {
    let column = 0;
    for (const { cell, columns } of line) {
      const letters = (cell?.pieces ?? []).map((piece) =>
        piece.is === 'paragraph' ? plainWords(piece.words).length : 20,
      );
      if (columns === 1) longest[column] = Math.max(longest[column] ?? 0, Math.min(60, Math.max(0, ...letters)));
      column += columns;
    }
  }
  // A column that says ten times as much need not be ten times as wide.
  const weights = longest.map((letters) => letters ** 0.6);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (100 * weight) / sum);
}

function captionXml(parent: XmlNode, { caption }: Of<'table'>, writing: Writing): void {
  const paragraph = parent.ele('w:p');
  const properties = paragraph.ele('w:pPr');
  properties.ele('w:pStyle', { 'w:val': 'Caption' });
  properties.ele('w:keepNext');
  wordsXml(paragraph, caption ?? [], writing);
}

export function besideXml(parent: XmlNode, piece: Of<'beside'>, place: Place, writing: Writing, inner: Inner): void {
  const room = place.width - place.depth * step;
  const widths = piece.widths.map((width) => Math.floor((room * width) / 100));
  const xml = tableIn(parent, widths.map(String), noHeads, 'Plain');
  const row = xml.ele('w:tr');
  for (const [at, pieces] of piece.columns.entries()) {
    const box = row.ele('w:tc');
    const width = widths[at] ?? 0;
    cellProperties(box, String(width), 1, null);
    cellXml(box, pieces, { width: width - 216, isHead: false }, place, writing, inner);
  }
  behind(parent);
}

const noHeads = { headerRow: false, headerColumn: false, caption: '' };

export function boxXml(parent: XmlNode, piece: Of<'box'>, place: Place, writing: Writing, inner: Inner): void {
  const { line, ground } = toneOf(piece.tone, writing.look);
  // A heading above the box is kept with this, and so with the box.
  behind(parent, true);
  const room = place.width - place.depth * step;
  const xml = tableIn(parent, [String(room)], noHeads, 'Plain');
  const box = xml.ele('w:tr').ele('w:tc');
  const own = cellProperties(box, String(room), 1, null);
  own.ele('w:tcBorders').ele('w:left', { 'w:val': 'single', 'w:sz': '36', 'w:space': '0', 'w:color': line });
  own.ele('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ground });
  const margins = own.ele('w:tcMar');
  for (const side of ['top', 'left', 'bottom', 'right'])
    margins.ele(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? '200' : '100', 'w:type': 'dxa' });
  if (piece.label.length > 0) {
    const label = box.ele('w:p');
    const properties = label.ele('w:pPr');
    properties.ele('w:pStyle', { 'w:val': 'Label' });
    properties.ele('w:spacing', { 'w:before': '0' });
    writing.marked(label, piece.mark === undefined ? {} : { mark: piece.mark }, () =>
      wordsXml(label, piece.label, writing),
    );
  }
  cellXml(box, piece.pieces, { width: room - 400, isHead: false }, place, writing, inner);
  behind(parent);
}

/** A cell ends with a paragraph. */
function cellXml(
  box: XmlNode,
  pieces: readonly Piece[],
  { width, isHead }: { readonly width: number; readonly isHead: boolean },
  place: Place,
  writing: Writing,
  inner: Inner,
): void {
  const within = { width, depth: 0, keep: place.keep, inCell: true };
  if (isHead) inner(box, pieces.map(inHead), within, writing);
  else inner(box, pieces, within, writing);
  if (!endsInParagraph(pieces)) behind(box);
}

function endsInParagraph(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last?.is === 'paragraph' || last?.is === 'heading';
}

/** Words of a head are bold. */
function inHead(piece: Piece): Piece {
  if (piece.is !== 'paragraph') return piece;
  return { ...piece, words: piece.words.map((run) => ('type' in run ? run : { ...run, bold: true })) };
}

/** Two tables with nothing between them are one, and a box needs room to what stands above it. */
function behind(parent: XmlNode, keep = false): void {
  const properties = parent.ele('w:p').ele('w:pPr');
  properties.ele('w:pStyle', { 'w:val': 'Behind' });
  if (keep) properties.ele('w:keepNext');
}

interface Placed {
  /** Null where one from above goes on. */
  readonly cell: Cell | null;
  readonly columns: number;
  readonly merge: 'restart' | 'continue' | null;
}

/** Every row with all that stands in it, what reaches down from above too: Word has a cell there that goes on. */
function placed(rows: readonly (readonly Cell[])[]): readonly (readonly Placed[])[] {
  const over = new Map<string, number>();
  return rows.map((row, y) => {
    const line: Placed[] = [];
    let x = 0;
    const goOn = (): void => {
      for (let columns = over.get(`${y} ${x}`); columns !== undefined; columns = over.get(`${y} ${x}`)) {
        line.push({ cell: null, columns, merge: 'continue' });
        x += columns;
      }
    };
    for (const cell of row) {
      goOn();
      const { rows: down = 1, columns = 1 } = cell;
      for (let below = 1; below < down; below++) over.set(`${y + below} ${x}`, columns);
      line.push({ cell, columns, merge: down > 1 ? 'restart' : null });
      x += columns;
    }
    goOn();
    return line;
  });
}
