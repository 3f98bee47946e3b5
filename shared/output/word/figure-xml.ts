/** A picture on a line of its own, with the places that are numbered on it, and what is said below. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { Piece } from '../../flow/flow.ts';
import { drawing, isShown } from './drawing-xml.ts';
import { step } from './numbering-xml.ts';
import { spottedDrawing } from './spots-xml.ts';
import { wordsIn } from './runs-xml.ts';
import { wordsXml } from './words-xml.ts';
import type { Place, Writing } from './writing.ts';

/** English Metric Units in a twentieth of a point. */
const unit = 635;
const tallest = 6_600_000;

export function figureXml(
  parent: XmlNode,
  { file: id, alt, share, caption, spots, mark }: Extract<Piece, { is: 'figure' }>,
  { width, depth, keep }: Place,
  writing: Writing,
): void {
  const file = writing.file(id);
  if (!file) return;
  const paragraph = parent.ele('w:p');
  const properties = paragraph.ele('w:pPr');
  properties.ele('w:pStyle', { 'w:val': 'Figure' });
  if (keep || caption) properties.ele('w:keepNext');
  if (depth > 0) properties.ele('w:ind', { 'w:left': String(depth * step) });
  const limits = { widest: Math.round((width - depth * step) * unit * share), tallest };
  writing.marked(paragraph, mark === undefined ? {} : { mark }, () => {
    if (!isShown(file.data.mime)) wordsIn(paragraph.ele('w:r'), alt ?? '');
    else if (spots === undefined) drawing(paragraph.ele('w:r'), writing.gathered, file, alt, limits);
    else spottedDrawing(paragraph.ele('w:r'), writing.gathered, file, { alt, limits, spots });
  });
  if (!caption) return;
  const below = parent.ele('w:p');
  const own = below.ele('w:pPr');
  own.ele('w:pStyle', { 'w:val': 'Caption' });
  if (keep) own.ele('w:keepNext');
  wordsXml(below, caption, writing);
}
