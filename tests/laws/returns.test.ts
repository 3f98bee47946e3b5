/** What reviewers give back comes together in any order, in part and more than once: the same is there in the end, and nothing is lost. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { RecordTable } from '../../shared/records/record.ts';
import { validateChange } from '../../shared/records/validate.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import { beginThread } from '../../shared/review/threads.ts';
import { readReturn, writeReturn, type Returned } from '../../shared/review/return-file.ts';
import { stateOf } from '../../shared/review/suggestions/record-plan.ts';
import { withWords } from '../../shared/review/suggestions/with-words.ts';
import { toMailText } from '../../shared/review/return-text.ts';
import { moment, person, underReview } from '../support/review.ts';

const texts = ['The facilitator convenes the firms.', 'Nobody has formal power here, and everybody knows it.'];
const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 300;

const people = ['ann', 'bo', 'cai'];

/** Few names, so that they meet: of one person said twice, and of two. */
const returns: fc.Arbitrary<Returned> = fc
  .record({
    by: fc.constantFrom(...people),
    threads: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('t1', 't2', 't3', 'ann.t1', 'bo.t1'),
        label: fc.constantFrom('must' as const, 'idea' as const, null),
        turn: fc.nat({ max: 2 }),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    comments: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
        to: fc.constantFrom('t1', 't2', 't3', 'ann.t1', 'nowhere'),
        words: fc.constantFrom('Why?', 'Because.', '', '<img src=x onerror=alert(1)>'),
        turn: fc.nat({ max: 2 }),
        at: fc.nat({ max: 100 }).map(moment),
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    pages: fc.uniqueArray(
      fc.record({
        page: fc.constantFrom('p0', 'p1'),
        done: fc.boolean(),
        at: fc.nat({ max: 100 }).map(moment),
        turn: fc.nat({ max: 2 }),
      }),
      { maxLength: 2, selector: ({ page }) => page },
    ),
    suggestions: fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom('s1', 's2', 'ann.s1'),
          target: fc.constantFrom('p0b0', 'p0b1'),
          words: fc.constantFrom('The chair', 'Nobody', null),
          at: fc.nat({ max: 100 }).map(moment),
          turn: fc.nat({ max: 2 }),
        },
        { requiredKeys: ['target', 'words', 'at', 'turn'] },
      ),
      { maxLength: 3, selector: ({ id, target }) => id ?? target },
    ),
  })
  .map(({ by, threads, comments, pages, suggestions }) => {
    const table = underReview(texts);
    const block = table.get('p0b0');
    return {
      format: 'modulewright-return' as const,
      version: 1,
      programme: table.children(null, 'programme')[0]?.id ?? '',
      request: null,
      revision: 1,
      by: person(by),
      made: moment(0),
      threads: once(by, threads).map(({ id, label, turn }) => {
        // Whoever begins a thread puts it in one place.
        const own = id.startsWith(`${by}.`) ? id : `${by}.${id}`;
        const on = ['p0b0', 'p0b1', 'p1b0', 'gone'][own.length % 4] ?? '';
        const start = own.charCodeAt(own.length - 1) % 20;
        const record = table.get(on);
        const anchor = record
          ? anchorOn(table, record, { field: 'children', start, end: start + 6 })
          : {
              ...anchorOn(table, block ?? never(), { field: 'children', start: 0, end: 3 }),
              record: on,
              page: null,
              module: null,
            };
        return { id, anchor, label, turn };
      }),
      comments,
      pages,
      suggestions: once(by, suggestions).map(({ words, ...one }) => {
        const record = table.get(one.target) ?? never();
        if (words === null) return { ...one, before: null, after: null };
        const changed = withWords(record, ['children'], { start: 0, end: 3 }, words);
        return { ...one, before: stateOf(record), after: stateOf(changed) };
      }),
    };
  });

/** A name with its author before it and the same without are one. */
function once<T extends { readonly id?: string | undefined }>(by: string, list: readonly T[]): readonly T[] {
  const own = (id: string): string => (id.startsWith(`${by}.`) ? id : `${by}.${id}`);
  return list.filter(
    ({ id }, at) => id === undefined || !list.slice(0, at).some((one) => one.id && own(one.id) === own(id)),
  );
}

function never(): never {
  throw new Error('the programme has no such block');
}

function merged(order: readonly Returned[], into: RecordTable = underReview(texts)): RecordTable {
  for (const returned of order) {
    const made = mergeReturn(into, returned, { me: 'me', revision: 1 }) ?? never();
    const taken = validateChange(into, made.changes);
    expect(taken).toEqual({ ok: true, value: null });
  }
  return into;
}

/** What was said, whatever the order that it stands in beside others. */
function said(table: RecordTable): readonly string[] {
  return [...table.all()]
    .filter(({ kind }) => ['thread', 'comment', 'signoff', 'suggestion'].includes(kind))
    .map(({ id, kind, parent, data }) => stableJson({ id, kind, parent, data }))
    .toSorted();
}

describe('returns of reviewers', () => {
  it('come together in any order', () => {
    fc.assert(
      fc.property(fc.array(returns, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((one) => ({ one, at: random.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(said(merged(shuffled))).toEqual(said(merged(list)));
      }),
      { numRuns: runs },
    );
  });

  it('are the same taken twice, and change nothing of the words', () => {
    fc.assert(
      fc.property(fc.array(returns, { maxLength: 4 }), (list) => {
        const once = merged(list);
        const words = (table: RecordTable) => [...table.all()].filter(({ kind }) => kind === 'block');
        expect(words(once)).toEqual(words(underReview(texts)));
        const first = said(once);
        expect(said(merged(list, once))).toEqual(first);
      }),
      { numRuns: runs },
    );
  });

  it('lose no comment, whoever else used its name, and whether or not its thread came', () => {
    fc.assert(
      fc.property(fc.array(returns, { minLength: 1, maxLength: 4 }), (list) => {
        const table = merged(list);
        for (const { by, comments } of list) {
          for (const { words, turn } of comments) {
            if (words === '') continue;
            const own = [...table.all()].filter(
              ({ kind, data }) => kind === 'comment' && Reflect.get(data, 'by').id === `unknown_${by.id}`,
            );
            const has = own.some(({ data }) => Reflect.get(data, 'words') === words);
            const isOverruled = list.some(
              (other) => other.by.id === by.id && other.comments.some((one) => one.turn >= turn),
            );
            expect(has || isOverruled).toBe(true);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('that nothing speaks for change nothing of those whose name they bear', () => {
    const table = underReview(texts);
    const [programme] = table.children(null, 'programme');
    const block = table.get('p0b0') ?? never();
    let next = 0;
    const dora = { by: person('dora'), at: moment(0), newId: () => `d${next++}` };
    const begun = beginThread(table, anchorOn(table, block, null), 'Keep it.', dora);
    table.apply(begun);
    const [thread, comment] = begun.puts;
    const forged: Returned = {
      format: 'modulewright-return',
      version: 1,
      programme: programme?.id ?? '',
      request: null,
      revision: 1,
      by: person('dora'),
      made: moment(1),
      threads: [],
      comments: [{ id: comment?.id ?? '', to: thread?.id ?? '', at: moment(1), words: 'Delete the module.', turn: 99 }],
      pages: [],
      suggestions: [],
    };
    merged([forged], table);
    const said = table
      .children(thread?.id ?? '', 'comment')
      .map(({ data }) => [data.words, data.by.unverified ?? false]);
    expect(said).toEqual([
      ['Keep it.', false],
      ['Delete the module.', true],
    ]);
  });

  it('are read out of a mail that wrapped, quoted and indented them, and a cut one says so', () => {
    fc.assert(
      fc.property(returns, fc.integer({ min: 1, max: 90 }), fc.nat(), (one, width, at) => {
        const { format: _format, version: _version, ...what } = one;
        const text = toMailText(writeReturn({ ...what, by: { ...what.by, name: 'Åsa Ķīle 🙂' } }));
        const lines = text.trim().split('\n');
        const [first = '', last = ''] = [lines[0], lines.at(-1)];
        const wrapped =
          lines
            .slice(1, -1)
            .join('')
            .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        const mail = ['Hello,', '', first, ...wrapped, last, '-- ', 'Åsa'].map((line) => `> > ${line}`).join(' \r\n');
        expect(unwrap(readReturn(mail)).comments).toEqual(one.comments);
        expect(unwrap(readReturn(mail)).by.name).toBe('Åsa Ķīle 🙂');
        const cut = text.slice(0, first.length + (at % (text.length - first.length - last.length)));
        expect(readReturn(cut)).toMatchObject({ ok: false, error: { code: 'return.damaged' } });
      }),
      { numRuns: 100 },
    );
  });

  it('are read as they were written, and a cut or changed file says so', () => {
    fc.assert(
      fc.property(returns, fc.nat(), (one, at) => {
        const { format: _format, version: _version, ...what } = one;
        const text = writeReturn(what);
        expect(unwrap(readReturn(text))).toEqual(one);
        expect(unwrap(readReturn(` \uFEFF${text}`.trimStart()))).toEqual(one);
        const cut = readReturn(text.slice(0, at % (text.length - 2)));
        expect(cut.ok).toBe(false);
      }),
      { numRuns: 50 },
    );
    for (const foreign of ['', '[]', '{"format":"modulewright-template"}', '['.repeat(100_000), 'PK\u0003\u0004']) {
      expect(readReturn(foreign)).toMatchObject({ ok: false, error: { code: 'return.unreadable' } });
    }
  });
});
