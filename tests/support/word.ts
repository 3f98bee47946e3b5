/** A Word review copy in memory: as it is written, changed as Word would change it, and read again. */

import { unwrap } from '../../shared/base/result.ts';
import { buildWordReview, type WordReview } from '../../shared/output/review/word/build-word-review.ts';
import { asLearners } from '../../shared/output/review/review-view.ts';
import type { RecordId, Records } from '../../shared/records/record.ts';
import { fieldMark } from '../../shared/review/word/marks.ts';
import { partsOfWord } from '../../shared/review/word/parts.ts';
import { readWordReview, type WordReturn } from '../../shared/review/word/read-word-review.ts';

export type Texts = Map<string, string>;

export const documentPath = 'word/document.xml';

export function wordTexts(records: Records, module: RecordId, change: Partial<WordReview> = {}): Texts {
  const review = { module, request: null, language: 'en' as const, revision: 1, options: asLearners, ...change };
  const tree = buildWordReview(records, review);
  if (!tree) throw new Error('no such module');
  return new Map(tree.entries.flatMap((entry) => (entry.kind === 'text' ? [[entry.path, entry.text] as const] : [])));
}

export function readTexts(texts: Texts, base: Records, now = base): readonly WordReturn[] {
  return readWordReview(unwrap(partsOfWord(texts)), base, now);
}

/** The document with the inside of one text's bookmark - or whatever `pattern` finds around it - put anew. */
export function withText(texts: Texts, record: RecordId, field: string, xml: string): Texts {
  const document = texts.get(documentPath) ?? '';
  const name = fieldMark(record, field);
  const start = new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${name}"/>`).exec(document);
  if (!start) throw new Error(`no text ${record} ${field}`);
  const from = start.index + start[0].length;
  const to = document.indexOf(`<w:bookmarkEnd w:id="${start[1]}"/>`, from);
  return with_(texts, documentPath, document.slice(0, from) + xml + document.slice(to));
}

/** The document with the whole paragraph of a text put anew; `{open}` and `{close}` stand for its bookmark. */
export function withParagraph(texts: Texts, record: RecordId, field: string, xml: string): Texts {
  const document = texts.get(documentPath) ?? '';
  const name = fieldMark(record, field);
  const at = document.indexOf(`w:name="${name}"`);
  if (at < 0) throw new Error(`no text ${record} ${field}`);
  const id = /w:id="(\d+)" $/.exec(document.slice(0, at))?.[1] ?? '';
  const from = document.lastIndexOf('<w:p>', at);
  const to = document.indexOf('</w:p>', at) + '</w:p>'.length;
  const open = `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const made = xml.replace('{open}', open).replace('{close}', `<w:bookmarkEnd w:id="${id}"/>`);
  return with_(texts, documentPath, document.slice(0, from) + made + document.slice(to));
}

export function with_(texts: Texts, path: string, text: string): Texts {
  return new Map([...texts, [path, text]]);
}

const by = (author: string) => `w:author="${author}" w:date="2026-03-01T10:00:00Z"`;
let next = 9000;

export const run = (text: string, properties = '') =>
  `<w:r w:rsidR="00AB12CD">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const ins = (author: string, inside: string) => `<w:ins w:id="${next++}" ${by(author)}>${inside}</w:ins>`;
export const del = (author: string, text: string) =>
  `<w:del w:id="${next++}" ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const insertedEnd = (author: string) => `<w:pPr><w:rPr><w:ins w:id="${next++}" ${by(author)}/></w:rPr></w:pPr>`;
export const deletedEnd = (author: string) => `<w:pPr><w:rPr><w:del w:id="${next++}" ${by(author)}/></w:rPr></w:pPr>`;
