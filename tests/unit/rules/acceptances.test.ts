/** Warnings that somebody let stand: for as long as what was found is the same, and never an error. */

import { describe, expect, it } from 'vitest';
import { finding, type Finding } from '../../../shared/base/finding.ts';
import { idSource } from '../../../shared/base/ids.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { accept, standingOf } from '../../../shared/rules/acceptances.ts';
import { apply } from '../../support/deeds.ts';
import { programme } from '../output/programme.ts';

const newId = idSource((length) => new Uint8Array(length).map(() => Math.floor(Math.random() * 256)));
const accepting = { reason: 'The map is described in the text.', by: null, at: '2026-12-01T08:00:00.000Z', newId };
const dangling = (url: string, severity: Finding['severity'] = 'warning') =>
  finding('link.dangling', severity, 'b0', { url });

function withAccepted(...findings: readonly Finding[]) {
  const records = new RecordTable(programme({}));
  apply(records, accept(records, 'mod', findings, accepting));
  return records;
}

describe('a warning that was accepted', () => {
  it('is open no more, and is shown with its reason', () => {
    const found = [dangling('#a'), dangling('#b')];
    const { open, accepted } = standingOf(withAccepted(dangling('#a')), 'mod', found);
    expect(open).toEqual([dangling('#b')]);
    expect(accepted.map(({ finding: one, acceptance }) => [one, acceptance.data.reason])).toEqual([
      [dangling('#a'), accepting.reason],
    ]);
  });

  it('is asked about again where what was found has changed, in its place or in what it says', () => {
    const records = withAccepted(dangling('#a'));
    for (const other of [dangling('#c'), { ...dangling('#a'), where: 'b1' }, finding('link.empty', 'warning', 'b0')]) {
      expect(standingOf(records, 'mod', [other]).open).toEqual([other]);
    }
  });

  it('is asked about in another module', () => {
    expect(standingOf(withAccepted(dangling('#a')), 'twin', [dangling('#a')]).accepted).toEqual([]);
  });

  it('blocks again where it has become an error', () => {
    expect(standingOf(withAccepted(dangling('#a')), 'mod', [dangling('#a', 'error')]).accepted).toEqual([]);
  });

  it('is accepted once, however often it is', () => {
    const records = withAccepted(dangling('#a'));
    expect(accept(records, 'mod', [dangling('#a')], accepting).puts).toEqual([]);
  });
});

it('neither errors nor hints are accepted', () => {
  const records = new RecordTable(programme({}));
  expect(accept(records, 'mod', [dangling('#a', 'error'), dangling('#a', 'hint')], accepting).puts).toEqual([]);
});
