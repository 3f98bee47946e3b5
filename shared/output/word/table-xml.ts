/** Tables of WordprocessingML (ECMA-376 part 1, 17.4): what stands before their rows, and before what is in a cell. */

import type { XmlNode } from '../../base/xml-writer.ts';

interface Heads {
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
  /** What it is called for those who do not see it. */
  readonly caption: string;
}

/** A table without its rows; `columns` in twentieths of a point. */
export function tableIn(
  body: XmlNode,
  columns: readonly string[],
  { headerRow, headerColumn, caption }: Heads,
  style = 'TableGrid',
): XmlNode {
  const xml = body.ele('w:tbl');
  const properties = xml.ele('w:tblPr');
  properties.ele('w:tblStyle', { 'w:val': style });
  properties.ele('w:tblW', { 'w:w': '0', 'w:type': 'auto' });
  const look = { 'w:firstRow': flag(headerRow), 'w:lastRow': '0', 'w:firstColumn': flag(headerColumn) };
  properties.ele('w:tblLook', { ...look, 'w:lastColumn': '0', 'w:noHBand': '1', 'w:noVBand': '1' });
  if (caption.trim() !== '') properties.ele('w:tblCaption', { 'w:val': caption });
  const grid = xml.ele('w:tblGrid');
  for (const width of columns) grid.ele('w:gridCol', { 'w:w': width });
  return xml;
}

function flag(is: boolean): string {
  return is ? '1' : '0';
}

/** `merge`: where a cell begins that reaches down, and where it goes on. */
export function cellProperties(
  box: XmlNode,
  width: string,
  span: number,
  merge: 'restart' | 'continue' | null,
): XmlNode {
  const properties = box.ele('w:tcPr');
  properties.ele('w:tcW', { 'w:w': width, 'w:type': 'dxa' });
  if (span > 1) properties.ele('w:gridSpan', { 'w:val': String(span) });
  if (merge !== null) properties.ele('w:vMerge', { 'w:val': merge });
  return properties;
}
