/** What was said before as comments of the document (`word/comments.xml`), answers below what they answer (`commentsExtended.xml`). */

import { xmlDocument } from '../../../base/xml-writer.ts';
import type { Anchor } from '../../../model/review/schema.ts';
import type { RecordId, Records } from '../../../records/record.ts';
import { threadsOf } from '../../../review/threads.ts';
import type { ReviewText } from '../../../words/review.ts';
import { wordNamespaces } from '../../word/namespaces.ts';
import { wordsIn } from '../../word/runs-xml.ts';
import type { Line } from './line.ts';
import { flatOf } from '../../../review/suggestions/flat.ts';

export interface ShownComment {
  readonly id: number;
  readonly at: { readonly record: string; readonly field: string; readonly start: number; readonly end: number };
  readonly by: string;
  /** As Word has it: without fractions of a second. */
  readonly date: string;
  readonly words: string;
  /** The comment that it answers. */
  readonly to: number | null;
  readonly isSettled: boolean;
}

/** Only those on what is written. */
export function shownComments(
  records: Records,
  module: RecordId,
  lines: readonly Line[],
  words: ReviewText,
): readonly ShownComment[] {
  const shown: ShownComment[] = [];
  for (const { record, standing, comments } of threadsOf(records)) {
    const { anchor, outcome } = record.data;
    const at = standing.is === 'lost' || anchor.module !== module ? null : placeOf(anchor, lines);
    if (!at || comments.length === 0) continue;
    const id = shown.length;
    const add = (by: string, date: string, said: string): void => {
      const to = shown.length === id ? null : id;
      shown.push({ id: shown.length, at, by, date: inSeconds(date), words: said, to, isSettled: outcome !== null });
    };
    for (const { data } of comments) add(data.by.name, data.at, data.words);
    if (!outcome) continue;
    const verdicts = { taken: words.taken, differently: words.differently, 'not-taken': words.notTaken };
    const verdict = outcome.verdict === null ? words.settled : verdicts[outcome.verdict];
    add(outcome.by.name, outcome.at, outcome.words === '' ? verdict : `${verdict}: ${outcome.words}`);
  }
  return shown;
}

export function inSeconds(date: string): string {
  return date.replace(/\.\d+Z$/, 'Z');
}

/** The words that it is on, else all of the first text that is written of its record. */
function placeOf({ record, range }: Anchor, lines: readonly Line[]): ShownComment['at'] | null {
  const texts = lines.flatMap((line) => (line.is === 'text' && line.record.id === record ? [line] : []));
  const own = range && texts.find(({ field }) => field === range.field);
  if (own && range) return { record, field: range.field, start: range.start, end: range.end };
  const [first] = texts;
  return first ? { record, field: first.field, start: 0, end: flatOf(first.running).text.length } : null;
}

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export function commentsXml(comments: readonly ShownComment[]): string {
  const root = xmlDocument('w:comments', {
    'xmlns:w': wordNamespaces['xmlns:w'],
    'xmlns:w14': w14,
    'xmlns:mc': mc,
    'mc:Ignorable': 'w14',
  });
  for (const { id, by, date, words } of comments) {
    const comment = root.ele('w:comment', {
      'w:id': String(id),
      'w:author': by,
      'w:date': date,
      'w:initials': initialsOf(by),
    });
    const paragraph = comment.ele('w:p', { 'w14:paraId': paragraphId(id) });
    paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': 'CommentText' });
    wordsIn(paragraph.ele('w:r'), words);
  }
  return root.end();
}

export function commentsExtendedXml(comments: readonly ShownComment[]): string {
  const root = xmlDocument('w15:commentsEx', { 'xmlns:w15': w15, 'xmlns:mc': mc, 'mc:Ignorable': 'w15' });
  for (const { id, to, isSettled } of comments)
    root.ele('w15:commentEx', {
      'w15:paraId': paragraphId(id),
      ...(to === null ? {} : { 'w15:paraIdParent': paragraphId(to) }),
      'w15:done': isSettled ? '1' : '0',
    });
  return root.end();
}

/** Eight hexadecimal digits, below 80000000. */
function paragraphId(id: number): string {
  return (id + 1).toString(16).toUpperCase().padStart(8, '0');
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 4);
}
