/** Comments of a Word review copy: settled ones, those without a date, and what somebody took back in a later save of their copy. */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../shared/base/result.ts';
import { RecordTable, type Records } from '../../../shared/records/record.ts';
import { mergeReturn } from '../../../shared/review/merge-returns.ts';
import { suggestionsIn } from '../../../shared/review/suggestions/all.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { threadsOf } from '../../../shared/review/threads.ts';
import { readReturn, writeReturn } from '../../../shared/review/return-file.ts';
import { underReview } from '../../support/review.ts';
import { documentPath, ins, readTexts, run, with_, withText, wordTexts, type Texts } from '../../support/word.ts';

const text = 'Nobody has formal power here.';
const base = underReview([text]);
const sent = (): Texts => wordTexts(base, 'm');

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

interface Comment {
  readonly by: string;
  readonly words: string;
  /** An attribute, or none. */
  readonly date?: string;
  readonly to?: number;
  readonly isDone?: boolean;
}

/** The document with comments on the word `formal` of the first text. */
function commented(texts: Texts, comments: readonly Comment[]): Texts {
  const ids = comments.map((_, id) => id);
  const ranges = (edge: string) => ids.map((id) => `<w:commentRange${edge} w:id="${id}"/>`).join('');
  const points = ids.map((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join('');
  const xml = `${run('Nobody has ')}${ranges('Start')}${run('formal')}${ranges('End')}${points}${run(' power here.')}`;
  const written = comments.map(
    ({ by, words, date }, id) =>
      `<w:comment w:id="${id}" w:author="${by}"${date === undefined ? '' : ` w:date="${date}"`}><w:p w14:paraId="0000000${id}">${run(words)}</w:p></w:comment>`,
  );
  const extended = comments.map(
    ({ to, isDone = false }, id) =>
      `<w15:commentEx w15:paraId="0000000${id}"${to === undefined ? '' : ` w15:paraIdParent="0000000${to}"`} w15:done="${isDone ? 1 : 0}"/>`,
  );
  return [
    ['word/comments.xml', `<w:comments ${namespaces}>${written.join('')}</w:comments>`],
    ['word/commentsExtended.xml', `<w15:commentsEx ${namespaces}>${extended.join('')}</w15:commentsEx>`],
  ].reduce((all, [path = '', part = '']) => with_(all, path, part), withText(texts, 'p0b0', 'children', xml));
}

/** As whoever saves a document writes of it, the so-manieth time. */
function saved(texts: Texts, revision: number, modified: string): Texts {
  return with_(
    texts,
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><cp:revision>${revision}</cp:revision><cp:lastModifiedBy>Ilze</cp:lastModifiedBy><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
  );
}

/** The programme with what a document says taken in, as its file would be. */
function merged(now: Records, texts: Texts): RecordTable {
  const table = new RecordTable(now.all());
  for (const { returned, unplaced } of readTexts(texts, base, now)) {
    const given = unwrap(readReturn(writeReturn(returned)));
    const taken = mergeReturn(table, given, { me: 'anna', revision: 1, isUnsigned: true, unplaced });
    if (!taken) throw new Error('another programme');
    table.apply(taken.changes);
  }
  return table;
}

const threads = (table: Records) =>
  threadsOf(table).map(({ record, standing, comments }) => ({
    on: standing.is === 'words' ? standing.range.quote : standing.is,
    isOpen: record.data.outcome === null,
    said: comments.map(({ data: { by, at, words } }) => [by.name, at, words]),
  }));

const at = '2026-03-01T09:30:00Z';
const instant = '2026-03-01T09:30:00.000Z';

describe('a comment of a Word document', () => {
  it('that is marked as resolved says so, and stays for the decider', () => {
    const texts = commented(sent(), [
      { by: 'Ilze', words: 'Really?', date: at, isDone: true },
      { by: 'Bo', words: 'So they say.', date: at, to: 0, isDone: true },
      { by: 'Bo', words: 'Not settled.', date: at },
    ]);
    expect(threads(merged(base, texts))).toEqual([
      {
        on: 'formal',
        isOpen: true,
        said: [
          ['Ilze', instant, 'Really?'],
          ['Ilze', instant, 'Marked as resolved in the Word copy.'],
          ['Bo', instant, 'So they say.'],
        ],
      },
      { on: 'formal', isOpen: true, said: [['Bo', instant, 'Not settled.']] },
    ]);
  });

  it('that is resolved in a later save says so then, and once', () => {
    const first = commented(sent(), [{ by: 'Ilze', words: 'Really?', date: at }]);
    const done = commented(sent(), [{ by: 'Ilze', words: 'Really?', date: at, isDone: true }]);
    const table = merged(merged(base, saved(first, 2, at)), saved(done, 3, at));
    expect(threads(table).flatMap(({ said }) => said)).toEqual([
      ['Ilze', instant, 'Really?'],
      ['Ilze', instant, 'Marked as resolved in the Word copy.'],
    ]);
    expect([...merged(table, saved(done, 3, at)).all()]).toEqual([...table.all()]);
  });

  // LibreOffice writes the second of one that a program put in without a date.
  it.each([undefined, '0-00-00T00:00:00Z', 'yesterday'])('without a date (%s) is as old as its document', (date) => {
    const comment = { by: 'Ilze', words: 'Really?', ...(date === undefined ? {} : { date }) };
    const texts = saved(commented(sent(), [comment]), 2, '2026-03-02T10:00:00Z');
    expect(threads(merged(base, texts))).toEqual([
      { on: 'formal', isOpen: true, said: [['Ilze', '2026-03-02T10:00:00.000Z', 'Really?']] },
    ]);
  });
});

describe('a change of a Word document', () => {
  const suggested = (table: Records) =>
    suggestionsIn(table)
      .all.flatMap((one) => changesOf(one, table))
      .map(({ by, kind }) => [by.name, kind]);
  const changed = () =>
    withText(
      sent(),
      'p0b0',
      'children',
      `${run('Nobody has ')}${ins('Ilze', run('any '))}${run('formal power here.')}`,
    );

  it('that is undone in a later save is taken back, whatever comes first', () => {
    const [with1, without] = [saved(changed(), 2, at), saved(sent(), 3, at)];
    const table = merged(base, with1);
    expect(suggested(table)).toEqual([['Ilze', 'text']]);
    const back = merged(table, without);
    expect(suggested(back)).toEqual([]);
    expect(suggested(merged(back, with1))).toEqual([]);
  });

  it('of somebody else stays when one takes back one’s own', () => {
    const both = `${run('Nobody has ')}${ins('Ilze', run('any '))}${run('formal power')}${ins('Bo', run(' at all'))}${run(' here.')}`;
    const one = `${run('Nobody has formal power')}${ins('Bo', run(' at all'))}${run(' here.')}`;
    const [first, second] = [both, one].map((xml) => withText(sent(), 'p0b0', 'children', xml));
    const table = merged(base, saved(first ?? sent(), 2, at));
    expect(suggested(table)).toEqual([
      ['Ilze', 'text'],
      ['Bo', 'text'],
    ]);
    expect(suggested(merged(table, saved(second ?? sent(), 3, at)))).toEqual([['Bo', 'text']]);
  });
});

describe('what is no word in a Word document', () => {
  const cite = { type: 'formula', source: 'x^2', alt: '', children: [{ text: '' }] } as const;
  const note = { type: 'footnote', content: 'A note.', children: [{ text: '' }] } as const;
  const data = { type: 'paragraph', children: [{ text: 'Once ' }, cite, { text: ' and ' }, note, { text: ' again.' }] };
  const signed = underReview([text]);
  const block = signed.get('p0b0');
  if (block) signed.apply({ puts: [{ ...block, data } as typeof block], removes: [] });

  it('is known where the end of its bookmark went before its last letter, or before all of it', () => {
    const texts = wordTexts(signed, 'm');
    const early = (texts.get(documentPath) ?? '')
      .replace(
        /(<w:t[^>]*>)x\^2<\/w:t>\s*<\/w:r>\s*(<w:bookmarkEnd [^>]*>)/,
        (_all, open: string, end: string) =>
          `${open}x^</w:t></w:r>${end}<w:r><w:rPr><w:rStyle w:val="Sign"/></w:rPr>${open}2</w:t></w:r>`,
      )
      .replace(/(<w:r>(?:(?!<w:r>)[\s\S])*?<w:footnoteReference [^>]*>\s*<\/w:r>)\s*(<w:bookmarkEnd [^>]*>)/, '$2$1');
    expect(early).toMatch(/<w:bookmarkEnd [^>]*><w:r><w:rPr><w:rStyle w:val="Sign"/);
    expect(early).toMatch(/"mws_1_[^>]*>\s*<w:bookmarkEnd /);
    expect(readTexts(with_(texts, documentPath, early), signed)).toEqual([]);
  });
});
