/** The matrix folded, its gaps' remedies, and a goal with another verb. */

import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../shared/rules/coverage/coverage.ts';
import { rolesInside, shownColumns } from '../../../shared/rules/coverage/columns.ts';
import { matrixOf } from '../../../shared/rules/coverage/matrix.ts';
import { remedyOf } from '../../../shared/rules/coverage/remedy.ts';
import { suggestAlignments } from '../../../shared/rules/coverage/suggestions.ts';
import { withVerb } from '../../../shared/rules/verbs/with-verb.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';

const records = new RecordTable(sampleRecords);
const [programme] = records.children(null, 'programme');
const modules = records.children(programme?.id ?? '', 'module');
const module = (code: string) => modules.find(({ data }) => data.code === code)?.id ?? '';

describe('folded pages', () => {
  const coverage = coverageOf(records, module('B1'));
  const matrix = matrixOf(coverage);
  const pages = matrix.columns.filter(({ kind }) => kind === 'page');

  it('hide what is on them and no other column', () => {
    expect(shownColumns(matrix, new Set()).map(({ id }) => id)).toEqual(matrix.columns.map(({ id }) => id));
    const folded = shownColumns(matrix, new Set(pages.map(({ id }) => id)));
    expect(folded.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect(folded.flatMap(({ inside }) => inside).length + folded.length).toBe(matrix.columns.length);
  });

  it('still say which roles are on them', () => {
    const folded = shownColumns(matrix, new Set(pages.map(({ id }) => id)));
    for (const row of matrix.rows) {
      const own = folded.flatMap((column) => [...(row.cells.get(column.id) ?? []), ...rolesInside(row, column)]);
      expect(new Set(own)).toEqual(new Set([...row.cells.values()].flat()));
    }
  });
});

describe('a gap', () => {
  it('leads to the cell where it would be mended', () => {
    const coverage = coverageOf(records, module('A2'));
    const [gap] = coverage.gaps;
    if (!gap) throw new Error('the sample leaves a gap in A2');
    const { cell, fix } = remedyOf(gap, coverage, suggestAlignments(coverage));
    const goal = coverage.goals.find(({ goal: { data } }) => data.code === 'G3');
    expect(cell.goal).toBe(goal?.goal.id);
    expect(coverage.pages.flatMap(({ blocks }) => blocks).find(({ id }) => id === cell.target)?.kind).toBe('activity');
    // Every activity of A2 serves a goal already: only its author can know which should be practice for another.
    expect(fix).toBeNull();
  });

  it('is mended by a suggestion of its role for its goal, when there is one', () => {
    const coverage = coverageOf(records, module('A2'));
    const [gap] = coverage.gaps;
    const goal = gap && 'goal' in gap ? gap.goal : '';
    const suggestion = { goal, target: 'somewhere', role: 'practises', because: 'page' } as const;
    const other = { ...suggestion, role: 'teaches' } as const;
    if (!gap) throw new Error('the sample leaves a gap in A2');
    expect(remedyOf(gap, coverage, [other, suggestion])).toEqual({
      cell: { goal, target: 'somewhere' },
      fix: suggestion,
    });
  });
});

describe('another verb', () => {
  it('takes the place of the one there is, with its capital', () => {
    expect(withVerb('Understand the agreement', 'explain', 'en')).toBe('Explain the agreement');
    expect(withVerb('The learner can understand it', 'explain', 'en')).toBe('The learner can explain it');
  });

  it('comes first where there is none', () => {
    expect(withVerb('', 'explain', 'en')).toBe('Explain ');
    expect(withVerb('The agreement', 'explain', 'en')).toBe('Explain the agreement');
  });
});
