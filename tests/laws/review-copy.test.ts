/** A review copy: one module whole, in which nothing but saying something can be done, and whose return says all that was said in it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { changeOf, diff } from '../../shared/store/diff.ts';
import { moduleView } from '../../shared/output/module-view.ts';
import { RecordTable, recordOf, type RecordId } from '../../shared/records/record.ts';
import { validateAll, validateChange } from '../../shared/records/validate.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import { askForReview } from '../../shared/review/requests.ts';
import { readReturn, writeReturn } from '../../shared/review/return-file.ts';
import { mayChange, returnOf, reviewCopyIn, reviewCopyOf } from '../../shared/review/review-copy.ts';
import { asSuggested } from '../../shared/review/suggestions/as-suggested.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { suggest } from '../../shared/review/suggestions/suggest.ts';
import { beginThread, reply, signOff } from '../../shared/review/threads.ts';
import { editedSample, sample } from '../support/edited-sample.ts';
import { moment, person } from '../support/review.ts';
import { sampleRecords } from '../support/sample.ts';

const ann = person('ann');

function sent(records = sampleRecords): { readonly table: RecordTable; readonly copy: RecordTable } {
  const table = new RecordTable(records);
  const asked = { question: '', reviewers: [], decider: '', due: null };
  const { changes, request } = askForReview(table, 'b1', asked, {
    at: moment(0),
    revision: 7,
    newId: sequenceSource('q'),
  });
  table.apply(changes);
  const copied = reviewCopyOf(table, 'b1', { request: request?.data ?? null, revision: 7 });
  if (!copied) throw new Error('no B1');
  return { table, copy: unwrap(validateAll(copied)) };
}

function takeBack(table: RecordTable, copy: RecordTable) {
  const returned = returnOf(copy, ann, moment(9));
  if (!returned) throw new Error('no copy');
  const merged = mergeReturn(table, unwrap(readReturn(writeReturn(returned))), { me: 'me', revision: 7 });
  if (!merged) throw new Error('foreign');
  expect(validateChange(new RecordTable(table.all()), merged.changes)).toEqual({ ok: true, value: null });
  table.apply(merged.changes);
  return merged.taken;
}

describe('a review copy', () => {
  it('shows the module as the programme does, with what was said in it and nothing of other modules', () => {
    const { table, copy } = sent();
    const options = { language: null, audience: 'learner' } as const;
    expect(moduleView(copy, 'b1', options)).toEqual(moduleView(table, 'b1', options));
    const programme = copy.children(null, 'programme')[0]?.id ?? '';
    expect(copy.children(programme, 'module')).toHaveLength(1);
    expect(copy.children(programme, 'thread')).toHaveLength(8);
    expect(copy.children(programme, 'suggestion')).toHaveLength(6);
    expect(reviewCopyIn(copy)).toMatchObject({ module: 'b1', revision: 7 });
    expect(reviewCopyIn(table)).toBeNull();
  });

  it('takes what is said, and no change of anything else', () => {
    const { table, copy } = sent();
    const block = recordOf(copy, 'block', 'b1p01b01');
    if (!block) throw new Error('no block');
    const changed = { puts: [block], removes: [] };
    expect(mayChange(copy, changed)).toMatchObject({ ok: false, error: { code: 'file.reviewCopy' } });
    expect(mayChange(copy, { puts: [], removes: ['b1p01b01'] }).ok).toBe(false);
    expect(mayChange(table, changed).ok).toBe(true);
    const saying = { by: ann, at: moment(1), newId: sequenceSource('n') };
    expect(mayChange(copy, beginThread(copy, anchorOn(copy, block, null), 'Why?', saying)).ok).toBe(true);
  });

  it('gives back what one person said, once, however often it is given', () => {
    const { table, copy } = sent();
    const saying = { by: ann, at: moment(1), newId: sequenceSource('n') };
    const block = recordOf(copy, 'block', 'b1p01b01');
    if (!block) throw new Error('no block');
    copy.apply(beginThread(copy, anchorOn(copy, block, { field: 'children', start: 0, end: 5 }), 'Why?', saying));
    copy.apply(reply(copy, 'b1thread1', 'I agree.', saying));
    copy.apply(signOff(copy, 'b1p01', true, saying));
    expect(takeBack(table, copy)).toMatchObject({ threads: 1, comments: 2, pages: 1, orphans: 0, stray: 0 });
    const answers = table.children('b1thread1', 'comment').map(({ data }) => [data.by.name, data.words]);
    expect(answers.at(-1)).toEqual(['Reviewer ann', 'I agree.']);
    expect(takeBack(table, copy)).toMatchObject({ threads: 0, comments: 0, pages: 0, repeated: 4 });
  });

  it('brings back all that was suggested in it: what the person would have is the same in the programme', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { table, copy } = sent(sample);
        const within = new Set([...copy.all()].map(({ id }) => id));
        const { records } = editedSample(seed);
        // What somebody can do in the copy alone.
        const isOwn = (id: RecordId | null): boolean => id !== null && within.has(id);
        const elsewhere = new Set(sample.filter(({ id }) => !within.has(id)).map(({ id }) => id));
        const edited = records.filter(({ id, parent }) => (parent === null || isOwn(parent)) && !elsewhere.has(id));
        const before = sample.filter(({ id, kind }) => within.has(id) && kind !== 'programme');
        const changes = changeOf(
          diff(
            before,
            edited.filter(({ kind }) => kind !== 'programme'),
          ),
        );
        const whole = changes.removes.filter((id) => copy.get(id));
        copy.apply(suggest(copy, ann, { puts: changes.puts, removes: whole }, moment(1), sequenceSource('s')));
        takeBack(table, copy);
        const seen = (at: RecordTable) =>
          [...asSuggested(at, { person: 'ann' }).all()]
            .filter(({ id, kind }) => !isSaid(kind) && kind !== 'programme' && kind !== 'resource' && isIn(at, id))
            .map(({ id, parent, order, data }) => ({ id, parent, order, data }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const isIn = (at: RecordTable, id: RecordId): boolean =>
          [...aboveOf(asSuggested(at, { person: 'ann' }), id)].includes('b1');
        expect(seen(table)).toEqual(seen(copy));
      }),
      { numRuns: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 1000 : 15 },
    );
  });
});

function* aboveOf(records: { get(id: RecordId): { readonly parent: RecordId | null } | undefined }, id: RecordId) {
  for (let at: RecordId | null = id; at !== null; at = records.get(at)?.parent ?? null) yield at;
}
