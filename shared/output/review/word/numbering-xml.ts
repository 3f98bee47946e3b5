/** `word/numbering.xml`: the signs of lists, and of the options of exercises. */

import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import { wordNamespaces } from './namespaces.ts';
import type { Bullet, Line } from './line.ts';

const abstract = { bulleted: 1, numbered: 2, lettered: 3, right: 4, other: 5 } as const;

/** Numbered lists have a number each, so that they begin with 1. */
const firstRun = 10;

export function numberOf({ sign, run }: Bullet): number {
  return sign === 'numbered' ? firstRun + run : abstract[sign];
}

const bullets = ['•', '◦', '▪'];
const formats = ['decimal', 'lowerLetter', 'lowerRoman'];

export function numberingXml(lines: readonly Line[]): string {
  const root = xmlDocument('w:numbering', { 'xmlns:w': wordNamespaces['xmlns:w'] });
  levels(root, abstract.bulleted, (depth) => ['bullet', bullets[depth % 3] ?? '•']);
  levels(root, abstract.numbered, (depth) => [formats[depth % 3] ?? 'decimal', `%${depth + 1}.`]);
  levels(root, abstract.lettered, (depth) => ['upperLetter', `%${depth + 1}.`]);
  levels(root, abstract.right, () => ['bullet', '✓']);
  levels(root, abstract.other, () => ['bullet', '○']);
  for (const [sign, id] of Object.entries(abstract))
    if (sign !== 'numbered')
      root.ele('w:num', { 'w:numId': String(id) }).ele('w:abstractNumId', { 'w:val': String(id) });
  const runs = lines.flatMap((line) =>
    line.is === 'text' && line.bullet?.sign === 'numbered' ? [numberOf(line.bullet)] : [],
  );
  for (const id of new Set(runs)) {
    const list = root.ele('w:num', { 'w:numId': String(id) });
    list.ele('w:abstractNumId', { 'w:val': String(abstract.numbered) });
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
    level.ele('w:pPr').ele('w:ind', { 'w:left': String(400 * (depth + 1)), 'w:hanging': '400' });
  }
}
