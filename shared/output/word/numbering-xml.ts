/** `word/numbering.xml`: the signs of lists, and of the options of exercises. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import { wordNamespaces } from './namespaces.ts';

/** From one depth of a list to the next, as wide as the sign of a part; in twentieths of a point. */
export const step = 400;

/** What stands before words by itself; `run` tells one counted list from the next. */
export interface Bullet {
  readonly sign: 'bulleted' | 'numbered' | 'lettered' | 'right' | 'other' | 'any' | 'wrong';
  readonly depth: number;
  readonly run: number;
}

const abstract = { bulleted: 1, numbered: 2, lettered: 3, right: 4, other: 5, any: 6, wrong: 7 } as const;

/** Counted lists have a number each, so that they begin with 1. */
const firstRun = 10;

export function numberOf({ sign, run }: Bullet): number {
  return isCounted(sign) ? firstRun + run : abstract[sign];
}

function isCounted(sign: Bullet['sign']): sign is 'numbered' | 'lettered' {
  return sign === 'numbered' || sign === 'lettered';
}

const dots = ['•', '◦', '▪'];
const formats = ['decimal', 'lowerLetter', 'lowerRoman'];

/** `bullets`: all that the document has. */
export function numberingXml(bullets: readonly Bullet[]): string {
  const root = xmlDocument('w:numbering', { 'xmlns:w': wordNamespaces['xmlns:w'] });
  levels(root, abstract.bulleted, (depth) => ['bullet', dots[depth % 3] ?? '•']);
  levels(root, abstract.numbered, (depth) => [formats[depth % 3] ?? 'decimal', `%${depth + 1}.`]);
  levels(root, abstract.lettered, (depth) => ['upperLetter', `%${depth + 1}.`]);
  levels(root, abstract.right, () => ['bullet', '✓']);
  levels(root, abstract.other, () => ['bullet', '○']);
  levels(root, abstract.any, () => ['bullet', '☐']);
  levels(root, abstract.wrong, () => ['bullet', '✗']);
  for (const [sign, id] of Object.entries(abstract))
    if (!isCounted(sign as Bullet['sign']))
      root.ele('w:num', { 'w:numId': String(id) }).ele('w:abstractNumId', { 'w:val': String(id) });
  const counted = new Map(bullets.flatMap(({ sign, run }) => (isCounted(sign) ? [[run, sign] as const] : [])));
  for (const [run, sign] of counted) {
    const list = root.ele('w:num', { 'w:numId': String(numberOf({ sign, run, depth: 0 })) });
    list.ele('w:abstractNumId', { 'w:val': String(abstract[sign]) });
    for (let depth = 0; depth < 9; depth++)
      list.ele('w:lvlOverride', { 'w:ilvl': String(depth) }).ele('w:startOverride', { 'w:val': '1' });
  }
  return root.end();
}

function levels(root: XmlNode, id: number, signOf: (depth: number) => readonly [format: string, text: string]): void {
  const list = root.ele('w:abstractNum', { 'w:abstractNumId': String(id) });
  list.ele('w:multiLevelType', { 'w:val': 'hybridMultilevel' });
  for (let depth = 0; depth < 9; depth++) {
    const [format, text] = signOf(depth);
    const level = list.ele('w:lvl', { 'w:ilvl': String(depth) });
    level.ele('w:start', { 'w:val': '1' });
    level.ele('w:numFmt', { 'w:val': format });
    level.ele('w:lvlText', { 'w:val': text });
    level.ele('w:lvlJc', { 'w:val': 'left' });
    level.ele('w:pPr').ele('w:ind', { 'w:left': String(step * (depth + 1)), 'w:hanging': String(step) });
  }
}
