/** The pieces of a flow as paragraphs and tables of WordprocessingML. */

import type { XmlNode } from '../../base/xml-writer.ts';
import { formulaWords } from '../../blocks/inline.ts';
import type { Item, ParagraphLook, Piece, Sign, Words } from '../../flow/flow.ts';
import { contentsXml } from './contents-xml.ts';
import { figureXml } from './figure-xml.ts';
import { numberOf, step, type Bullet } from './numbering-xml.ts';
import { wordsIn } from './runs-xml.ts';
import { besideXml, boxXml, gridXml } from './tables-of-flow.ts';
import { wordsXml } from './words-xml.ts';
import type { Place, Writing } from './writing.ts';

export function piecesXml(parent: XmlNode, pieces: readonly Piece[], place: Place, writing: Writing): void {
  for (const piece of pieces) pieceXml(parent, piece, place, writing);
}

function pieceXml(parent: XmlNode, piece: Piece, place: Place, writing: Writing): void {
  switch (piece.is) {
    case 'heading': {
      const paragraph = paragraphIn(parent, `Heading${piece.level}`, { newPage: piece.onNewPage ?? false });
      return writing.marked(paragraph, piece, () => wordsXml(paragraph, piece.words, writing));
    }
    case 'paragraph':
      return paragraphXml(parent, piece, place, writing);
    case 'list':
      return listXml(parent, piece, place, writing);
    case 'figure':
      return figureXml(parent, piece, place, writing);
    case 'formula':
      return wordsIn(paragraphIn(parent, 'Code', {}).ele('w:r'), formulaWords(piece));
    case 'table':
      return gridXml(parent, piece, place, writing, piecesXml);
    case 'beside':
      return besideXml(parent, piece, place, writing, piecesXml);
    case 'box':
      return boxXml(parent, piece, place, writing, piecesXml);
    case 'together':
      return togetherXml(parent, piece, place, writing);
    case 'room':
      for (let line = 0; line < piece.lines; line++) paragraphIn(parent, 'Write', { keep: line < piece.lines - 1 });
      paragraphIn(parent, 'Behind', {});
      return;
    case 'rule':
      paragraphIn(parent, 'Write', {});
      return;
    case 'break':
      parent.ele('w:p').ele('w:r').ele('w:br', { 'w:type': 'page' });
      return;
    case 'contents':
      return contentsXml(parent, piece, writing);
  }
}

const styles: Readonly<Record<ParagraphLook, string>> = {
  plain: 'Normal',
  lead: 'Lead',
  quote: 'Quote',
  source: 'Source',
  caption: 'Caption',
  label: 'Label',
  note: 'Note',
  code: 'Code',
  prompt: 'Prompt',
  instruction: 'Instruction',
  panel: 'PanelTitle',
  mark: 'Mark',
  title: 'Title',
  subtitle: 'Lead',
};

interface Own {
  readonly keep?: boolean;
  readonly newPage?: boolean;
  readonly bullet?: Bullet | null;
  /** From the left, in twentieths of a point. */
  readonly indent?: number;
}

export function paragraphIn(parent: XmlNode, style: string, { keep, newPage, bullet, indent }: Own): XmlNode {
  const paragraph = parent.ele('w:p');
  if (style === 'Normal' && !keep && !newPage && !bullet && indent === undefined) return paragraph;
  const properties = paragraph.ele('w:pPr');
  if (style !== 'Normal') properties.ele('w:pStyle', { 'w:val': style });
  if (keep) properties.ele('w:keepNext');
  if (newPage) properties.ele('w:pageBreakBefore');
  if (bullet) {
    const list = properties.ele('w:numPr');
    list.ele('w:ilvl', { 'w:val': String(bullet.depth) });
    list.ele('w:numId', { 'w:val': String(numberOf(bullet)) });
  }
  if (indent !== undefined) properties.ele('w:ind', { 'w:left': String(indent) });
  return paragraph;
}

function paragraphXml(
  parent: XmlNode,
  piece: Extract<Piece, { is: 'paragraph' }>,
  { depth, keep, inCell }: Place,
  writing: Writing,
): void {
  const style = styles[piece.look];
  const paragraph = paragraphIn(parent, inCell && style === 'Normal' ? 'InCell' : style, {
    keep: keep || (piece.keep ?? false),
    ...(depth > 0 ? { indent: depth * step } : {}),
  });
  writing.marked(paragraph, piece, () => wordsXml(paragraph, piece.words, writing));
}

const signs: Readonly<Record<Exclude<Sign, 'none'>, Bullet['sign']>> = {
  bulleted: 'bulleted',
  numbered: 'numbered',
  lettered: 'lettered',
  one: 'other',
  any: 'any',
  right: 'right',
  wrong: 'wrong',
};

function listXml(
  parent: XmlNode,
  { sign, items }: Extract<Piece, { is: 'list' }>,
  place: Place,
  writing: Writing,
): void {
  const { depth } = place;
  const made = new Map<Sign, Bullet | null>();
  const bulletFor = (one: Sign): Bullet | null => {
    const known = made.get(one);
    if (known !== undefined) return known;
    const bullet = one === 'none' ? null : writing.list(signs[one], depth);
    made.set(one, bullet);
    return bullet;
  };
  for (const [index, item] of items.entries()) {
    const last = index === items.length - 1;
    itemXml(
      parent,
      item,
      bulletFor(item.sign ?? sign),
      { ...place, keep: place.keep || (!last && items.length < 9) },
      writing,
    );
  }
}

function itemXml(parent: XmlNode, item: Item, bullet: Bullet | null, place: Place, writing: Writing): void {
  const { words, inside = [] } = item;
  const indent = bullet === null && place.depth > 0 ? { indent: place.depth * step } : {};
  if (words.length > 0 || inside.length === 0) {
    const paragraph = paragraphIn(parent, 'ListPart', { bullet, keep: place.keep || inside.length > 0, ...indent });
    writing.marked(paragraph, item, () => wordsXml(paragraph, words, writing));
  }
  piecesXml(parent, inside, { ...place, depth: Math.min(8, place.depth + 1) }, writing);
}

/** More than about half a page need not stay in one piece. */
const most = 24;

/** Each is kept with the next, but for the last; the bookmark stands at the first words. */
function togetherXml(
  parent: XmlNode,
  { pieces, mark }: Extract<Piece, { is: 'together' }>,
  place: Place,
  writing: Writing,
): void {
  const keeps = pieces.reduce((sum, piece) => sum + linesOf(piece), 0) <= most;
  const [first, ...rest] = pieces.map((piece, index) => ({ piece, keep: keeps && index < pieces.length - 1 }));
  if (!first) return;
  const named = mark === undefined ? first.piece : withMark(first.piece, mark);
  pieceXml(parent, named, { ...place, keep: place.keep || first.keep }, writing);
  for (const { piece, keep } of rest) pieceXml(parent, piece, { ...place, keep: place.keep || keep }, writing);
}

function withMark(piece: Piece, mark: string): Piece {
  return piece.is === 'paragraph' || piece.is === 'heading' ? { ...piece, mark } : piece;
}

/** About. */
function linesOf(piece: Piece): number {
  switch (piece.is) {
    case 'room':
      return piece.lines * 1.5;
    case 'list':
      return piece.items.reduce((sum, { words, inside = [] }) => sum + linesIn(words) + sumOf(inside), 0);
    case 'paragraph':
      return linesIn(piece.words);
    case 'table':
      return piece.rows.length * 1.5;
    case 'beside':
      return Math.max(...piece.columns.map(sumOf));
    case 'figure':
      return 14 * piece.share;
    default:
      return 2;
  }
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + linesOf(piece), 0);
}

function linesIn(words: Words): number {
  const letters = words.reduce((sum, run) => sum + ('type' in run ? 12 : run.text.length), 0);
  return Math.max(1, Math.ceil(letters / 90));
}
