/** `word/fontTable.xml`: which letters stand in for those of a look where they are not installed (ECMA-376 part 1, 17.8). */

import { xmlDocument } from '../../base/xml-writer.ts';
import type { OfficeLook } from '../look/office-look.ts';
import { wordNamespaces } from './namespaces.ts';

export function fontTableXml({ headings, text }: OfficeLook): string {
  const root = xmlDocument('w:fonts', { 'xmlns:w': wordNamespaces['xmlns:w'] });
  for (const { name, instead, family } of new Set([headings, text])) {
    const font = root.ele('w:font', { 'w:name': name });
    font.ele('w:altName', { 'w:val': instead });
    font.ele('w:charset', { 'w:val': '00' });
    font.ele('w:family', { 'w:val': family });
    font.ele('w:pitch', { 'w:val': 'variable' });
  }
  return root.end();
}
