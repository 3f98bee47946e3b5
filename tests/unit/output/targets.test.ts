/** Settings that are kept for a target: one of a name, whatever its case. */

import { describe, expect, it } from 'vitest';
import { keepTarget, renameTarget, targetsIn } from '../../../shared/output/targets.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { programme } from './programme.ts';

const made = (name: string, value: string) => ({
  name,
  format: 'scorm12',
  language: null,
  chosen: [{ option: 'preset', value }],
});

function kept(...names: readonly (readonly [string, string])[]): RecordTable {
  const records = new RecordTable(programme());
  let next = 1;
  for (const [name, value] of names) records.apply(keepTarget(records, made(name, value), () => `target${next++}`));
  return records;
}

const said = (records: RecordTable) =>
  targetsIn(records).map(({ data }) => [data.name, data.chosen.map(({ value }) => value).join()]);

describe('settings under a name', () => {
  it('stand in the order in which they were kept, and take the place of those of their name', () => {
    const records = kept(['Moodle', 'moodle'], ['Partner', 'canvas'], [' moodle ', 'totara']);
    expect(said(records)).toEqual([
      ['moodle', 'totara'],
      ['Partner', 'canvas'],
    ]);
  });

  it('take another name unless it is taken or none', () => {
    const records = kept(['Moodle', 'moodle'], ['Partner', 'canvas']);
    const [moodle] = targetsIn(records);
    if (!moodle) throw new Error('no target');
    for (const name of ['partner', ' '])
      expect(renameTarget(records, moodle.id, name)).toEqual({ puts: [], removes: [] });
    records.apply(renameTarget(records, moodle.id, 'MOODLE '));
    expect(said(records)[0]).toEqual(['MOODLE', 'moodle']);
  });
});
