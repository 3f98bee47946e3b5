/** What stands at the head and the foot of each page: what the document is, and the number of the page. */

import { xmlDocument } from '../../base/xml-writer.ts';
import type { Words } from '../../flow/flow.ts';
import { wordNamespaces } from './namespaces.ts';
import { wordsIn } from './runs-xml.ts';
import { fieldXml, wordsXml } from './words-xml.ts';
import type { Writing } from './writing.ts';

export function headerXml(running: Words, writing: Writing): string {
  const paragraph = xmlDocument('w:hdr', wordNamespaces).ele('w:p');
  paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': 'Header' });
  wordsXml(paragraph, running, writing);
  return paragraph.end();
}

export function footerXml(): string {
  const paragraph = xmlDocument('w:ftr', wordNamespaces).ele('w:p');
  paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': 'Footer' });
  for (const [index, field] of ['PAGE', 'NUMPAGES'].entries()) {
    if (index > 0) wordsIn(paragraph.ele('w:r'), ' / ');
    fieldXml(paragraph, field, '1');
  }
  return paragraph.end();
}
