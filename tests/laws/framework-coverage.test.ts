/** How much of a framework goals work towards: never more than there is, and never less for one link more. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworkCoverage } from '../../shared/rules/coverage/framework-coverage.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';

const goals = sampleRecords.filter((record) => record.kind === 'goal');
const competences = sampleRecords.filter((record) => record.kind === 'competence');
const ids = competences.map(({ id }) => id);
const programme = sampleRecords.find(({ kind }) => kind === 'programme')?.id ?? '';

/** The sample with these competences named by its goals in turn, and no others. */
function naming(named: readonly string[]): RecordTable {
  const table = new RecordTable(sampleRecords);
  const puts = goals.map((goal, index): AnyRecord => {
    const mine = named.filter((_, at) => at % goals.length === index);
    return { ...goal, data: { ...goal.data, competences: mine } };
  });
  table.apply({ puts, removes: [] });
  return table;
}

const covered = (named: readonly string[]) =>
  frameworkCoverage(naming(named), programme).reduce((sum, one) => sum + one.covered, 0);

describe('coverage of a framework', () => {
  it('counts each competence with nothing below it once, whatever is named', () => {
    const parents = new Set(competences.map(({ parent }) => parent));
    const leaves = competences.filter(({ id }) => !parents.has(id)).length;
    fc.assert(
      fc.property(fc.subarray(ids), (named) => {
        for (const { covered, of, areas } of frameworkCoverage(naming(named), programme)) {
          expect(of).toBe(leaves);
          expect(covered).toBeLessThanOrEqual(of);
          expect(areas.reduce((sum, area) => sum + area.of, 0)).toBe(of);
          expect(areas.reduce((sum, area) => sum + area.covered, 0)).toBe(covered);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never falls for one link more, is nothing without links and all with all of them', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (named, one) => {
        expect(covered([...named, one])).toBeGreaterThanOrEqual(covered(named));
      }),
      { numRuns: 60 },
    );
    expect(covered([])).toBe(0);
    expect(covered(ids)).toBe(frameworkCoverage(naming([]), programme)[0]?.of);
  });

  it('takes what lies below a named competence along', () => {
    const area = competences.find(({ parent }) => parent !== null && !ids.includes(parent));
    const [first] = frameworkCoverage(naming([area?.id ?? '']), programme)[0]?.areas ?? [];
    expect(first?.covered).toBe(first?.of);
    expect(first?.of).toBeGreaterThan(1);
  });
});
