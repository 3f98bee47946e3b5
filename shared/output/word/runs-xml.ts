/** Runs of WordprocessingML (ECMA-376 part 1, 17.3): how words look, and the words. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { TextNode } from '../../blocks/inline.ts';
import { wordLanguage } from './languages.ts';

/** Properties of a run, in the order that the schema has them in. */
export function runProperties(run: XmlNode, node: Omit<TextNode, 'text'>, style: string | null = null): void {
  const { bold, italic, strike, underline, sub, sup, lang } = node;
  if (style === null && !bold && !italic && !strike && !underline && !sub && !sup && lang === undefined) return;
  const properties = run.ele('w:rPr');
  if (style !== null) properties.ele('w:rStyle', { 'w:val': style });
  if (bold) properties.ele('w:b');
  if (italic) properties.ele('w:i');
  if (strike) properties.ele('w:strike');
  if (underline) properties.ele('w:u', { 'w:val': 'single' });
  if (sub || sup) properties.ele('w:vertAlign', { 'w:val': sub ? 'subscript' : 'superscript' });
  if (lang !== undefined) properties.ele('w:lang', { 'w:val': wordLanguage(lang) });
}

/** Line ends and tabs are elements of their own. */
export function wordsIn(run: XmlNode, text: string): void {
  for (const part of text.split(/([\n\t])/)) {
    if (part === '\n') run.ele('w:br');
    else if (part === '\t') run.ele('w:tab');
    else if (part !== '') run.ele('w:t', { 'xml:space': 'preserve' }).txt(part);
  }
}
