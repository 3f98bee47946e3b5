/** A table of contents as a field (ECMA-376 part 1, 17.16.5.68): with its entries, whose pages are found when the document is opened. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { Piece } from '../../flow/flow.ts';
import { plainWords } from '../../flow/pieces.ts';
import { wordsIn } from './runs-xml.ts';
import { fieldBegin, fieldEnd, pageOf, wordsXml } from './words-xml.ts';
import type { Writing } from './writing.ts';

export function contentsXml(
  parent: XmlNode,
  { title, depth }: Extract<Piece, { is: 'contents' }>,
  writing: Writing,
): void {
  const part = parent.ele('w:sdt');
  const kind = part.ele('w:sdtPr').ele('w:docPartObj');
  kind.ele('w:docPartGallery', { 'w:val': 'Table of Contents' });
  kind.ele('w:docPartUnique');
  const content = part.ele('w:sdtContent');
  const head = content.ele('w:p');
  head.ele('w:pPr').ele('w:pStyle', { 'w:val': 'TOCHeading' });
  wordsXml(head, title, writing);
  const entries = writing.headings.filter(([{ level, words }]) => level <= depth && plainWords(words).trim() !== '');
  const field = `TOC \\o "1-${depth}" \\h \\z \\u`;
  for (const [index, [{ level, words }, bookmark]] of entries.entries()) {
    const paragraph = content.ele('w:p');
    paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': `TOC${level}` });
    if (index === 0) fieldBegin(paragraph, field);
    const link = paragraph.ele('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' });
    wordsIn(link.ele('w:r'), plainWords(words));
    link.ele('w:r').ele('w:tab');
    pageOf(link, bookmark);
  }
  const end = content.ele('w:p');
  if (entries.length === 0) fieldBegin(end, field);
  fieldEnd(end);
}
