/** The words of a piece as runs: with links, notes, pictures, lines to write on and numbers of pages. */

import type { XmlNode } from '../../base/xml-writer.ts';
import { linkTarget } from '../../blocks/inline-html.ts';
import { formulaWords, type FormulaNode, type PictureNode } from '../../blocks/inline.ts';
import type { BlankRun, LinkRun, PageRun, Run, Words } from '../../flow/flow.ts';
import { drawing, isShown } from './drawing-xml.ts';
import { runProperties, wordsIn } from './runs-xml.ts';
import type { Writing } from './writing.ts';

export function wordsXml(paragraph: XmlNode, words: Words, writing: Writing): void {
  for (const run of words) runXml(paragraph, run, writing);
}

function runXml(paragraph: XmlNode, run: Run, writing: Writing): void {
  if (!('type' in run)) return textXml(paragraph, run, null);
  switch (run.type) {
    case 'link':
      return linkXml(paragraph, run, writing);
    case 'footnote': {
      const xml = paragraph.ele('w:r');
      runProperties(xml, {}, 'FootnoteReference');
      xml.ele('w:footnoteReference', { 'w:id': String(writing.gathered.note(run.content)) });
      return;
    }
    case 'picture':
      return pictureXml(paragraph, run, writing);
    case 'blank':
      return blankXml(paragraph, run);
    case 'page':
      return pageXml(paragraph, run, writing);
    case 'formula':
      return formulaXml(paragraph, run);
  }
}

function textXml(
  inside: XmlNode,
  { text, code, ...marks }: Exclude<Run, { type: string }>,
  style: string | null,
): void {
  const xml = inside.ele('w:r');
  runProperties(xml, marks, code ? 'CodeWords' : style);
  wordsIn(xml, text);
}

/** A link that leads to nothing in the document is its words. */
function linkXml(paragraph: XmlNode, { url, children, of }: LinkRun, writing: Writing): void {
  const target = linkTarget(url);
  const anchor = target && !target.outside ? writing.bookmark(target.href.slice(1)) : undefined;
  const where: Readonly<Record<string, string>> | null = target?.outside
    ? { 'r:id': writing.gathered.link(target.href) }
    : anchor === undefined
      ? null
      : { 'w:anchor': anchor };
  const inside = where ? paragraph.ele('w:hyperlink', { ...where, 'w:history': '1' }) : paragraph;
  const style = where === null ? null : of === 'term' ? 'Term' : of === 'work' ? null : 'Hyperlink';
  for (const child of children) textXml(inside, child, style);
}

function pictureXml(paragraph: XmlNode, { resource, alt }: PictureNode, writing: Writing): void {
  const file = writing.file(resource);
  if (file && isShown(file.data.mime)) drawing(paragraph.ele('w:r'), writing.gathered, file, alt, 'inline');
  else if (alt.trim() !== '') wordsIn(paragraph.ele('w:r'), `(${alt})`);
}

const lengths = { letter: 6, words: 24, line: 80 } as const;

/** Blanks that are not broken, with a line below them. */
function blankXml(paragraph: XmlNode, { room }: BlankRun): void {
  const xml = paragraph.ele('w:r');
  runProperties(xml, { underline: true });
  wordsIn(xml, '\u00a0'.repeat(lengths[room]));
}

/** Found when the document is opened; until then nobody knows it. */
export function pageXml(paragraph: XmlNode, { mark }: PageRun, writing: Writing): void {
  const name = writing.bookmark(mark);
  if (name !== undefined) pageOf(paragraph, name);
}

export function pageOf(paragraph: XmlNode, bookmark: string): void {
  fieldXml(paragraph, `PAGEREF ${bookmark} \\h`, '–');
}

/** A field with what stands there until it is found (ECMA-376 part 1, 17.16.18). */
export function fieldXml(paragraph: XmlNode, instruction: string, shown: string): void {
  fieldBegin(paragraph, instruction);
  wordsIn(paragraph.ele('w:r'), shown);
  fieldEnd(paragraph);
}

export function fieldBegin(paragraph: XmlNode, instruction: string): void {
  paragraph.ele('w:r').ele('w:fldChar', { 'w:fldCharType': 'begin' });
  paragraph.ele('w:r').ele('w:instrText', { 'xml:space': 'preserve' }).txt(` ${instruction} `);
  paragraph.ele('w:r').ele('w:fldChar', { 'w:fldCharType': 'separate' });
}

export function fieldEnd(paragraph: XmlNode): void {
  paragraph.ele('w:r').ele('w:fldChar', { 'w:fldCharType': 'end' });
}

function formulaXml(paragraph: XmlNode, formula: FormulaNode): void {
  const xml = paragraph.ele('w:r');
  runProperties(xml, {}, 'Sign');
  wordsIn(xml, formulaWords(formula));
}
