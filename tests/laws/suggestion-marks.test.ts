/** Laws of the marks of suggestions: read without what would go and with what would come, either text is the other. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import type { AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { asSuggested } from '../../shared/review/suggestions/as-suggested.ts';
import { marksBeside } from '../../shared/review/suggestions/marks-beside.ts';
import { changesAbout, marksOnBase, marksOnView, type Marks } from '../../shared/review/suggestions/marks.ts';
import { suggest } from '../../shared/review/suggestions/suggest.ts';
import { textOf } from '../../shared/review/texts.ts';
import { apply, deed, programme } from '../support/deeds.ts';
import { dice } from '../support/edited.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 300;
const anna = { id: 'anna', name: 'Anna' };
const at = '2026-05-01T10:00:00.000Z';

/** What anna suggests, at random, and others' edits between where there are to be some. */
function story(seed: number, edits: number): RecordTable {
  const [table, roll, newId] = [programme(), dice(seed), sequenceSource('s')];
  for (let step = 0; step < 8; step++)
    if (roll() < edits) apply(table, deed(table, roll, newId));
    else apply(table, suggest(table, anna, deed(asSuggested(table, { person: 'anna' }), roll, newId), at, newId));
  return table;
}

const wordsOf = (record: AnyRecord): string => textOf(record, 'children')?.text ?? '';

/** A text with the marked words of one sort cut out and the ghosts of the other put in. */
function read(text: string, { words, ghosts }: Marks, cut: 'added' | 'removed'): string {
  const edits = [
    ...words.filter(({ is }) => is === cut).map(({ start, end }) => ({ start, end, text: '' })),
    ...ghosts.filter(({ is }) => is !== cut).map(({ at: start, text }) => ({ start, end: start, text })),
  ].sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((made, { start, end, text: put }) => made.slice(0, start) + put + made.slice(end), text);
}

describe('marks of suggestions', () => {
  it('lead from the text as it is to the one suggested, and back', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const table = story(seed, 0);
        const view = asSuggested(table, { person: 'anna' });
        for (const shown of view.all()) {
          const record = table.get(shown.id);
          if (shown.kind !== 'block') continue;
          const changes = changesAbout(table, shown.id, 'anna');
          if (changes.some(({ kind }) => kind === 'split' || kind === 'join')) continue;
          expect(read(wordsOf(shown), marksOnView(shown, changes), 'added')).toBe(record ? wordsOf(record) : '');
          if (record) expect(read(wordsOf(record), marksOnBase(record, changes), 'removed')).toBe(wordsOf(shown));
        }
        for (const record of table.all()) {
          if (record.kind !== 'block' || view.get(record.id)) continue;
          const changes = changesAbout(table, record.id, 'anna');
          const isAlone = changes.some(({ kind }) => kind === 'remove');
          if (isAlone) expect(read(wordsOf(record), marksOnBase(record, changes), 'removed')).toBe('');
        }
      }),
      { numRuns: runs },
    );
  });

  it('show where a paragraph was made two or joined, and stay within the words whatever others do meanwhile', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const table = story(seed, 0.4);
        const view = asSuggested(table, { person: 'anna' });
        for (const [records, marksOf] of [
          [table, marksOnBase],
          [view, marksOnView],
        ] as const)
          for (const record of records.all()) {
            if (record.kind !== 'block') continue;
            const changes = changesAbout(table, record.id, 'anna');
            const { words, ghosts } = marksOf(record, changes);
            const length = wordsOf(record).length;
            for (const { start, end } of words)
              expect([start >= 0, start < end, end <= length]).toEqual([true, true, true]);
            for (const ghost of ghosts) expect([ghost.at >= 0, ghost.at <= length]).toEqual([true, true]);
            const seams = changes.filter((change) => 'other' in change && change.other === record.id && change.range);
            expect(ghosts.filter(({ text }) => text === '¶').length).toBe(seams.length);
          }
      }),
      { numRuns: runs },
    );
  });

  it('of others stand on their very words in what somebody else suggests, and are all there where that is nothing', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [table, roll, newId] = [programme(), dice(seed), sequenceSource('s')];
        for (let step = 0; step < 8; step++) {
          const by = step % 2 === 0 ? anna : { id: 'bo', name: 'Bo' };
          apply(table, suggest(table, by, deed(asSuggested(table, { person: by.id }), roll, newId), at, newId));
        }
        const view = asSuggested(table, { person: 'anna' });
        for (const shown of view.all()) {
          if (shown.kind !== 'block') continue;
          const { words, ghosts } = marksBeside(table, view, shown, 'anna');
          for (const { change, field, start, end } of words) {
            expect(change.by.id).toBe('bo');
            const on = table.get(change.target);
            const marked = textOf(shown, field)?.text.slice(start, end) ?? '';
            seen += 1;
            expect([marked !== '', on && textOf(on, field)?.text.includes(marked)]).toEqual([true, true]);
          }
          for (const ghost of ghosts)
            expect([ghost.at >= 0, ghost.at <= (textOf(shown, ghost.field)?.text.length ?? 0)]).toEqual([true, true]);
          if (shown !== table.get(shown.id)) continue;
          const theirs = changesAbout(table, shown.id, null).filter(({ by }) => by.id === 'bo');
          expect({ words, ghosts }).toEqual(
            theirs.length === 0 ? { words: [], ghosts: [] } : marksOnBase(shown, theirs),
          );
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(runs / 10);
  });

  it('of others go to the second half where a paragraph is made two', () => {
    const table = programme();
    const newId = sequenceSource('x');
    const block = [...table.all()].find(
      ({ kind, data }) => kind === 'block' && 'type' in data && data.type === 'paragraph',
    );
    if (block?.kind !== 'block') throw new Error('no paragraph');
    const put = (text: string) => ({ ...block, data: { ...block.data, children: [{ text }] } }) as typeof block;
    apply(table, { puts: [put('One firm did well. Its people started others.')], removes: [] });
    const bo = { id: 'bo', name: 'Bo' };
    apply(
      table,
      suggest(table, bo, { puts: [put('One firm did well. Its owners started others.')], removes: [] }, at, newId),
    );
    const second = { ...put('Its people started others.'), id: 'second', order: `${block.order}V` };
    apply(table, suggest(table, anna, { puts: [put('One firm did well. '), second], removes: [] }, at, newId));
    const view = asSuggested(table, { person: 'anna' });
    const [first, end] = [view.get(block.id), view.get('second')].map(
      (record) => record && { record, marks: marksBeside(table, view, record, 'anna') },
    );
    expect(first?.marks).toEqual({ words: [], ghosts: [] });
    expect(end?.marks.words.map((mark) => wordsOf(end.record).slice(mark.start, mark.end))).toEqual(['people']);
    expect(end?.marks.ghosts).toMatchObject([{ is: 'added', text: 'owners', at: 'Its people'.length }]);
  });
});
