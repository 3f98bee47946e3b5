/** What a menu keeps of its modules: it comes back whole whatever they suspend, and what is no record is nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChapters, encodeChapters, sumOf, type Chapter } from '../../../shared/player/menu/chapters.ts';
import { roomInMenu } from '../../../shared/output/scorm/programme-package.ts';

const modules = ['b1', 'b2', 'i1'].map((id) => ({
  id,
  title: id,
  launch: '',
  marked: id !== 'b2',
  scored: id !== 'b2',
}));

const chapter = fc.record<Chapter>({
  completed: fc.boolean(),
  success: fc.constantFrom('passed', 'failed', 'unknown'),
  percent: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10),
  ),
  suspended: fc.oneof(fc.string(), fc.constantFrom('M1', ';', '1;2;3', 'AAAAAAAcp100;3;abc')),
});
const chapters = fc
  .array(fc.tuple(fc.constantFrom('b1', 'b2', 'i1'), chapter), { maxLength: 3 })
  .map((pairs) => new Map(pairs));

describe('the record of a menu', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(chapters, (kept) => {
        expect(decodeChapters(encodeChapters(kept), modules)).toEqual(kept);
      }),
    );
  });

  it('loses what is of a module that is gone, and nothing else', () => {
    fc.assert(
      fc.property(chapters, (kept) => {
        const left = new Map([...kept].filter(([id]) => id !== 'b1'));
        expect(decodeChapters(encodeChapters(kept), modules.slice(1))).toEqual(left);
      }),
    );
  });

  it('takes no other text for a record', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.startsWith('M1')),
        (text) => {
          expect(decodeChapters(text, modules)).toBeNull();
        },
      ),
    );
    expect(decodeChapters('', modules)).toEqual(new Map());
    expect(decodeChapters('M1nonsense', modules)).toBeNull();
  });

  it('has room for the share of each', () => {
    const percent = 99.9;
    for (const limit of [4096, 64_000]) {
      const all = Array.from({ length: 40 }, (_, at) => `module${at}`);
      const full = {
        completed: true,
        success: 'unknown',
        percent,
        suspended: 'x'.repeat(roomInMenu(limit, 40)),
      } as const;
      expect(encodeChapters(new Map(all.map((id) => [id, full]))).length).toBeLessThanOrEqual(limit);
    }
  });
});

describe('what it comes to', () => {
  const done: Chapter = { completed: true, success: 'passed', percent: 80, suspended: '' };
  const read: Chapter = { ...done, success: 'unknown', percent: null };
  const failed: Chapter = { ...done, completed: false, success: 'failed', percent: 20 };
  const of = (...three: readonly (Chapter | null)[]) =>
    sumOf(modules, new Map(three.flatMap((one, at) => (one ? [[modules[at]?.id ?? '', one] as const] : []))));

  it('has no score while nothing has, and is completed and passed with the last', () => {
    expect(of()).toMatchObject({ completed: false, success: 'unknown', percent: null, over: false });
    expect(of(null, read)).toMatchObject({ completed: false, success: 'unknown', percent: null });
    expect(of(done, read)).toMatchObject({ completed: false, success: 'unknown', percent: 40, over: false });
    expect(of(done, read, done)).toMatchObject({ completed: true, success: 'passed', percent: 80, over: true });
    expect(of(done, null, done)).toMatchObject({ completed: false, success: 'passed', over: false });
  });

  it('is failed only when nothing can be done any more', () => {
    expect(of(failed)).toMatchObject({ success: 'unknown', over: false });
    expect(of(failed, read, null)).toMatchObject({ success: 'unknown', over: false });
    expect(of(failed, read, done)).toMatchObject({ success: 'failed', percent: 50, over: true });
  });
});
