/** The report of a review in each of its forms: everything that was said is in it, and nothing in it is markup or a formula. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import type { PackageTree } from '../../../shared/output/package-tree.ts';
import { reviewReport } from '../../../shared/output/review-report/index.ts';
import type { ReportForm } from '../../../shared/output/review-report/forms.ts';
import type { AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import { acceptChanges } from '../../../shared/review/suggestions/decide.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { suggest } from '../../../shared/review/suggestions/suggest.ts';
import { beginThread, reply, settleThread, signOff } from '../../../shared/review/threads.ts';
import { interfaceLanguageTags } from '../../../shared/words/languages.ts';
import { moment, person, underReview } from '../../support/review.ts';

const hostile = '=cmd|"x"!A1 <script>alert(1)</script> & "quoted"';
const block = (table: RecordTable, id: string) => table.get(id) as Extract<AnyRecord, { kind: 'block' }>;
const reworded = (table: RecordTable, id: string, text: string): AnyRecord => ({
  ...block(table, id),
  data: { type: 'paragraph', children: [{ text }] },
});

/** Two threads - one answered and settled, one on the whole of a paragraph -, one suggestion taken and one open. */
function reviewed(): RecordTable {
  const newId = sequenceSource('t');
  const saying = (id: string, second: number) => ({ by: person(id), at: moment(second), newId });
  const table = underReview(['😀 Where firms meet, nobody has power.', 'They ask first.']);
  const on = anchorOn(table, block(table, 'p0b0'), { field: 'children', start: 9, end: 14 });
  table.apply(beginThread(table, on, 'Which ones?', saying('ann', 1), 'must'));
  const [programme] = table.children(null, 'programme');
  const [thread] = table.children(programme?.id ?? '', 'thread');
  table.apply(reply(table, thread?.id ?? '', hostile, saying('bo', 2)));
  table.apply(settleThread(table, thread?.id ?? '', 'not-taken', 'All of them.', saying('dec', 3)));
  table.apply(beginThread(table, anchorOn(table, block(table, 'p1b1'), null), 'Good.', saying('ann', 4)));
  const say = (text: string, second: number): void => {
    table.apply(
      suggest(table, person('bo'), { puts: [reworded(table, 'p0b1', text)], removes: [] }, moment(second), newId),
    );
  };
  say('They listen first.', 5);
  const [suggestion] = table.children(programme?.id ?? '', 'suggestion');
  if (!suggestion) throw new Error('nothing suggested');
  const picks = changesOf(suggestion, table).map(({ name }) => ({ suggestion: suggestion.id, change: name }));
  table.apply(acceptChanges(table, picks, { ...saying('dec', 6), words: 'Better.' }).changes);
  const other = suggest(
    table,
    person('ann'),
    { puts: [reworded(table, 'p0b0', '😀 Where firms meet, somebody has power.')], removes: [] },
    moment(7),
    newId,
  );
  table.apply(other);
  table.apply(signOff(table, 'p0', true, saying('ann', 8)));
  return table;
}

const report = (as: ReportForm, language: (typeof interfaceLanguageTags)[number] = 'en') =>
  reviewReport(reviewed(), 'm', as, language);

/** Everything that was said, and by whom. */
const said = [
  'Which ones?',
  'All of them.',
  'Good.',
  'Better.',
  'firms',
  'Reviewer ann',
  'Reviewer bo',
  'Reviewer dec',
];

describe('the report of a review', () => {
  it('has everything in each form, and the same text for the same review', () => {
    for (const as of ['html', 'csv', 'jsonld'] as const) {
      const text = report(as) as string;
      for (const words of said) expect(text).toContain(words);
      expect(report(as)).toBe(text);
      for (const language of interfaceLanguageTags) expect(report(as, language)).not.toMatch(/review\.\w+/);
    }
    const tree = report('docx') as PackageTree;
    const document = tree.entries.find(({ path }) => path === 'word/document.xml');
    for (const words of said) expect(document).toMatchObject({ text: expect.stringContaining(words) as string });
    expect(reviewReport(reviewed(), 'none', 'html', 'en')).toBeNull();
  });

  it('tells a change by its words, and what became of it', () => {
    const html = report('html') as string;
    expect(html).toMatch(/“listen” in place of “ask”[\s\S]*Taken: Better\./);
    expect(html).toMatch(/“somebody” in place of “nobody”[\s\S]*?Open/);
    expect(html).toContain('Done: Reviewer ann');
    expect(html).toContain('2 comments, 2 suggestions, 2 open');
  });

  it('runs nothing of anybody’s', () => {
    expect(report('html')).not.toContain('<script');
    expect(report('html')).toContain('&lt;script&gt;');
    expect(report('csv')).toContain(`"'=cmd|""x""!A1 `);
    expect(
      (report('docx') as PackageTree).entries.map((entry) => ('text' in entry ? entry.text : '')).join(''),
    ).not.toContain('<script');
  });
});

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly creator: { readonly id: string; readonly type: string; readonly name: string };
  readonly created: string;
  readonly body: readonly {
    readonly type: string;
    readonly value: string;
    readonly format: string;
    readonly purpose: string;
  }[];
  readonly target:
    string | { readonly source: string; readonly selector: readonly Readonly<Record<string, unknown>>[] };
}

/** Of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/#motivation). */
const motivations = ['assessing', 'commenting', 'editing', 'replying', 'tagging'];
const iri = /^urn:modulewright:[\w.:%-]+$/;

describe('annotations', () => {
  const collection = JSON.parse(report('jsonld') as string) as {
    '@context': string;
    type: string;
    total: number;
    first: { type: string; startIndex: number; items: readonly Annotation[] };
  };
  const { items } = collection.first;

  it('keep the rules of the model', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    // An id names one thing, and an annotation has at least one target.
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, type, motivation, creator, created, body, target } of items) {
      expect(id).toMatch(iri);
      expect(type).toBe('Annotation');
      expect(motivations).toContain(motivation);
      expect(creator).toMatchObject({ type: 'Person', id: expect.stringMatching(iri) as string });
      expect(new Date(created).toISOString()).toBe(created);
      for (const one of body) {
        expect(one).toMatchObject({ type: 'TextualBody', format: 'text/plain', value: expect.any(String) as string });
        expect(motivations).toContain(one.purpose);
      }
      if (typeof target === 'string') expect(target).toMatch(iri);
      else {
        expect(target.source).toMatch(iri);
        for (const selector of target.selector) {
          if (selector['type'] === 'TextQuoteSelector') expect(selector['exact']).toEqual(expect.any(String));
          else
            expect(
              selector['type'] === 'TextPositionSelector' && Number(selector['start']) <= Number(selector['end']),
            ).toBe(true);
        }
      }
    }
  });

  it('point at the words, counted in characters and not in units', () => {
    const first = items.find(({ motivation }) => motivation === 'commenting');
    expect(first?.target).toMatchObject({
      selector: [
        { type: 'TextQuoteSelector', exact: 'firms', prefix: '😀 Where ' },
        { type: 'TextPositionSelector', start: 8, end: 13 },
      ],
    });
    expect(first?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['commenting', 'Which ones?'],
      ['tagging', 'must'],
    ]);
  });

  it('answer and settle what they are about, and edit the words that would go', () => {
    const [first] = items;
    const about = items.filter(({ target }) => target === first?.id);
    expect(about.map(({ motivation }) => motivation)).toEqual(['replying', 'assessing']);
    const edits = items.filter(({ motivation }) => motivation === 'editing');
    expect(edits.map(({ body }) => body[0]?.value)).toEqual(['somebody', 'listen']);
    expect(edits[0]?.target).toMatchObject({ selector: [{ exact: 'nobody' }, { start: 20, end: 26 }] });
    expect(items.filter(({ target }) => target === edits[1]?.id)).toMatchObject([{ motivation: 'assessing' }]);
  });
});
