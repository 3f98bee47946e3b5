/** Whether a package can take the place of an older one: what is said of single edits, in every format that keeps progress. */

import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { packed, verdictOf, type Packed } from '../../../shared/output/replace/verdict.ts';
import { RecordTable, type AnyRecord, type RecordOf } from '../../../shared/records/record.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { formatOf } from '../../support/formats.ts';
import { programme } from './programme.ts';

const keeping = formatIds.flatMap((format) => {
  const { standard } = formats[format];
  return standard === null ? [] : [{ format, standard }];
});
const [choice, several] = oneOfEach as readonly [BlockData, BlockData, ...BlockData[]];

function made(records: readonly AnyRecord[], at: (typeof keeping)[number], options: object = {}): Packed {
  const format = formatOf(at.format);
  const chosen = { ...format.defaults, ...options };
  const one = packed(new RecordTable(records), 'mod', { format, standard: at.standard, options: chosen });
  if (!one) throw new Error('nothing to publish');
  return one;
}

const before = programme({ blocks: [choice, several] });
const first = before.find((record): record is RecordOf<'block'> => record.kind === 'block');
const with_ = (change: (record: AnyRecord) => AnyRecord | null): readonly AnyRecord[] =>
  before.flatMap((record) => change(record) ?? []);
const module = (patch: object) =>
  with_((record) => (record.kind === 'module' ? { ...record, data: { ...record.data, ...patch } } : record));

describe.each(keeping)('$format', (at) => {
  const told = (now: readonly AnyRecord[], options: object = {}) => {
    const { is, changes } = verdictOf(made(before, at), made(now, at, options));
    return [is, ...changes.map(({ code }) => code)];
  };

  it('is the same package while nothing was changed, and safe while only words were', () => {
    expect(told(before)).toEqual(['same']);
    expect(told(module({ title: 'Another title' }))).toEqual(['safe', 'words']);
  });

  it('is safe with a question more', () => {
    if (!first) throw new Error('no block');
    expect(told([...before, { ...first, id: 'fresh', order: 'zz' }])).toEqual(['safe', 'questionsAdded']);
  });

  it('is to be uploaded as new when a question is gone, with what it was', () => {
    const now = with_((record) => (record.id === first?.id ? null : record));
    expect(told(now)).toEqual(['asNew', 'questionsGone']);
    const [change] = verdictOf(made(before, at), made(now, at)).changes;
    expect(change?.items).toEqual([{ number: 1, page: expect.any(String), words: expect.stringMatching(/\S/) }]);
  });

  it('is judged by another pass mark, which is said with both', () => {
    const marked = made(module({ passMark: 60 }), at);
    const { is, changes } = verdictOf(marked, made(module({ passMark: 75 }), at));
    expect([is, changes.map(({ code, from, to }) => [code, from, to])]).toEqual(['safe', [['mark', 60, 75]]]);
  });

  it('is another package for the platform in every other format that keeps progress', () => {
    for (const other of keeping) {
      const { is, changes } = verdictOf(made(before, at), made(before, other));
      const why = other.standard === at.standard ? 'identifiers' : 'format';
      expect([is, changes[0]?.code]).toEqual(other.format === at.format ? ['same', undefined] : ['asNew', why]);
    }
  });
});

it('says that another platform or language is not another package', () => {
  const at = { format: 'scorm2004-4', standard: 'scorm2004' } as const;
  const as = (options: object) => verdictOf(made(before, at), made(before, at, options));
  expect(as({ preset: 'moodle' })).toMatchObject({ changes: [{ code: 'options' }] });
  expect(as({ language: 'sv' })).toMatchObject({ is: 'safe', changes: [{ code: 'options' }] });
});

it('tells no module that is not there, nor one without a page', () => {
  const at = { format: formatOf('html'), standard: 'web', options: formatOf('html').defaults } as const;
  expect(packed(new RecordTable(before), 'nobody', at)).toBeNull();
  const empty = before.filter(({ kind }) => kind !== 'page' && kind !== 'block');
  expect(packed(new RecordTable(empty), 'mod', at)).toBeNull();
});
