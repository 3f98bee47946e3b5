/** `word/document.xml`: the lines of a module as paragraphs, each text in a bookmark that names it. */

import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import type { Table } from '../../../blocks/table/schema.ts';
import { fieldMark, labelMark } from '../../../review/word/marks.ts';
import type { ReviewView } from '../review-view.ts';
import type { ShownComment } from './comments-xml.ts';
import { drawing } from '../../word/drawing-xml.ts';
import { runProperties, wordsIn } from '../../word/runs-xml.ts';
import { runsOf, type CommentEdge } from './inline-xml.ts';
import { numberOf, type Bullet } from '../../word/numbering-xml.ts';
import type { LabelLine, Line, PictureLine, Style, TableLine, TextLine } from './line.ts';
import { pageWidth, sectionXml } from '../../word/section-xml.ts';
import { cellProperties, tableIn } from '../../word/table-xml.ts';
import { wordNamespaces } from '../../word/namespaces.ts';
import type { Gathered } from '../../word/parts-of-package.ts';

interface Drawing {
  readonly view: ReviewView;
  readonly gathered: Gathered;
  readonly comments: readonly ShownComment[];
}

export function documentXml(lines: readonly Line[], drawn: Drawing): string {
  const body = xmlDocument('w:document', wordNamespaces).ele('w:body');
  for (const line of lines) {
    if (line.is === 'text') textParagraph(body, line, drawn);
    else if (line.is === 'label') labelParagraph(body, line, drawn);
    else if (line.is === 'picture') pictureParagraph(body, line, drawn);
    else tableXml(body, line, drawn);
  }
  sectionXml(body);
  return body.end();
}

function paragraphIn(parent: XmlNode, style: Style, bullet: Bullet | null = null): XmlNode {
  const paragraph = parent.ele('w:p');
  if (style === 'Normal' && bullet === null) return paragraph;
  const properties = paragraph.ele('w:pPr');
  if (style !== 'Normal') properties.ele('w:pStyle', { 'w:val': style });
  if (bullet) {
    const list = properties.ele('w:numPr');
    list.ele('w:ilvl', { 'w:val': String(bullet.depth) });
    list.ele('w:numId', { 'w:val': String(numberOf(bullet)) });
  }
  return paragraph;
}

function textParagraph(parent: XmlNode, line: TextLine, drawn: Drawing): void {
  const { style, bullet, record, field, running, language } = line;
  const said = typeof running === 'string' && language !== null ? [{ text: running, lang: language }] : running;
  const paragraph = paragraphIn(parent, style, bullet);
  marked(paragraph, fieldMark(record.id, field), drawn, () =>
    runsOf(paragraph, said, { ...drawn, record: record.id, field }, edgesIn(drawn, record.id, field)),
  );
}

function edgesIn({ comments }: Drawing, record: string, field: string): readonly CommentEdge[] {
  return comments.flatMap(({ id, at }): readonly CommentEdge[] =>
    at.record === record && at.field === field
      ? [
          { at: at.start, comment: id, is: 'start' },
          { at: at.end, comment: id, is: 'end' },
        ]
      : [],
  );
}

function labelParagraph(parent: XmlNode, { style, record, words, language }: LabelLine, drawn: Drawing): void {
  const paragraph = paragraphIn(parent, style);
  const lang = language === drawn.view.data.language ? {} : { lang: language };
  marked(paragraph, labelMark(drawn.gathered.nextLabel(), record, words), drawn, () => {
    const run = paragraph.ele('w:r');
    runProperties(run, lang);
    wordsIn(run, words);
  });
}

function pictureParagraph(parent: XmlNode, { record, file, alt }: PictureLine, drawn: Drawing): void {
  const shown = drawn.view.files.find(({ id }) => id === file);
  if (!shown) return;
  const paragraph = paragraphIn(parent, 'Normal');
  marked(paragraph, labelMark(drawn.gathered.nextLabel(), record, ''), drawn, () =>
    drawing(paragraph.ele('w:r'), drawn.gathered, shown, alt, 'own'),
  );
}

function marked(paragraph: XmlNode, name: string, { gathered }: Drawing, write: () => void): void {
  const id = { 'w:id': gathered.mark(name) };
  paragraph.ele('w:bookmarkStart', { ...id, 'w:name': name });
  write();
  paragraph.ele('w:bookmarkEnd', id);
}

function tableXml(body: XmlNode, { record, table }: TableLine, drawn: Drawing): void {
  const { children: rows, widths, headerRow, headerColumn, caption } = table;
  const count = rows[0]?.children.length ?? 1;
  const columns = Array.from({ length: count }, (_, at) =>
    String(Math.floor((pageWidth * (widths?.[at] ?? 100 / count)) / 100)),
  );
  const xml = tableIn(body, columns, { headerRow, headerColumn, caption });
  const covered = coveredCells(table);
  for (const [at, row] of rows.entries()) {
    const line = xml.ele('w:tr');
    if (headerRow && at === 0) line.ele('w:trPr').ele('w:tblHeader');
    for (const [place, cell] of row.children.entries()) {
      const cover = covered.get(`${at} ${place}`);
      if (cover === 'beside') continue;
      const field = `children/${at}/children/${place}/children`;
      const box = line.ele('w:tc');
      cellProperties(box, columns[place] ?? '0', cell.colSpan ?? (cover ? cover.colSpan : 1), verticalOf(cell, cover));
      const paragraph = box.ele('w:p');
      if (cover) continue;
      const isHead = (headerRow && at === 0) || (headerColumn && place === 0);
      if (isHead) paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': 'TableHead' });
      marked(paragraph, fieldMark(record.id, field), drawn, () =>
        runsOf(paragraph, cell.children, { ...drawn, record: record.id, field }, edgesIn(drawn, record.id, field)),
      );
    }
  }
  // Two tables with nothing between them are one.
  body.ele('w:p').ele('w:pPr').ele('w:pStyle', { 'w:val': 'Label' });
}

function verticalOf(
  cell: Table['children'][number]['children'][number],
  cover: Cover | undefined,
): 'restart' | 'continue' | null {
  if (cover && cover !== 'beside') return 'continue';
  return cell.rowSpan === undefined ? null : 'restart';
}

/** What a merged cell reaches over: beside it, where Word has no cell, or below, where it has one that goes on. */
type Cover = 'beside' | { readonly colSpan: number };

function coveredCells({ children }: Table): ReadonlyMap<string, Cover> {
  const covered = new Map<string, Cover>();
  for (const [at, row] of children.entries())
    for (const [place, { rowSpan = 1, colSpan = 1 }] of row.children.entries())
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < colSpan; right++)
          if (down > 0 || right > 0) covered.set(`${at + down} ${place + right}`, right > 0 ? 'beside' : { colSpan });
  return covered;
}
