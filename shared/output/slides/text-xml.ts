/** Words on a slide as DrawingML (ECMA-376 part 1, 21.1.2), each run in its language. */

import type { XmlNode } from '../../base/xml-writer.ts';
import { wordLanguage } from '../word/languages.ts';
import type { SlideWords } from './slide.ts';

interface Looks {
  readonly level?: 0 | 1;
  /** In hundredths of a point. */
  readonly size?: number;
  /** From edge to edge. */
  readonly isPlain?: boolean;
}

export function paragraphXml(
  body: XmlNode,
  words: SlideWords,
  language: string,
  { level = 0, size, isPlain = false }: Looks = {},
): void {
  const paragraph = body.ele('a:p');
  if (level > 0) paragraph.ele('a:pPr', { lvl: String(level) });
  else if (isPlain) paragraph.ele('a:pPr', { marL: '0', indent: '0' });
  for (const { text, bold, lang } of words) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) paragraph.ele('a:br');
      if (part === '') continue;
      const run = paragraph.ele('a:r');
      run.ele('a:rPr', {
        lang: wordLanguage(lang ?? language),
        ...(size === undefined ? {} : { sz: String(size) }),
        ...(bold ? { b: '1' } : {}),
      });
      run.ele('a:t').txt(part.replaceAll('\t', ' '));
    }
  }
  if (words.length === 0) paragraph.ele('a:endParaRPr', { lang: wordLanguage(language) });
}
