/** Competences written and moved here: what may go where, what is used, and that every step can be taken back. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import {
  addCompetence,
  competenceUses,
  createFramework,
  frameworkOf,
  moveCompetence,
  stepCompetence,
} from '../../../shared/edit/competences.ts';
import { maxCompetenceDepth } from '../../../shared/model/goals/schema.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { noChange, type RecordOf, RecordTable } from '../../../shared/records/record.ts';
import { validateChange } from '../../../shared/records/validate.ts';
import { sampleRecords } from '../../support/sample.ts';

const open = (): RecordTable => new RecordTable(sampleRecords);
const framework = sampleRecords.find(({ kind }) => kind === 'framework');
const root = framework?.id ?? '';
const tree = (table: RecordTable, parent = root): unknown =>
  table.children(parent, 'competence').map(({ id }) => [id, tree(table, id)]);
const competences = sampleRecords.filter((record): record is RecordOf<'competence'> => record.kind === 'competence');

describe('frameworks written here', () => {
  it('start empty and grow by competences with the level of those beside them', () => {
    const table = open();
    const newId = sequenceSource('fresh');
    const programme = framework?.parent ?? '';
    table.apply(createFramework(table, { newId, programme, title: 'Own', language: 'en' }));
    const made = table.children(programme, 'framework').at(-1);
    expect(made?.data).toMatchObject({ title: 'Own', format: 'written', importedAt: null });
    for (const statement of ['One', 'Two']) {
      const changes = addCompetence(table, { newId, parent: made?.id ?? '', statement });
      expect(validateChange(table, changes).ok).toBe(true);
    }
    expect(table.children(made?.id ?? '', 'competence').map(({ data }) => data.statement)).toEqual(['One', 'Two']);
    expect(addCompetence(table, { newId, parent: programme, statement: 'x' })).toBe(noChange);
  });

  it('grow no deeper than is kept, by adding or by moving', () => {
    const table = open();
    const newId = sequenceSource('deep');
    let parent = root;
    for (let depth = 0; depth < maxCompetenceDepth; depth++) {
      const changes = addCompetence(table, { newId, parent, statement: `${depth}` });
      table.apply(changes);
      parent = changes.puts[0]?.id ?? '';
    }
    expect(addCompetence(table, { newId, parent, statement: 'too deep' })).toBe(noChange);
    const leaf = competences.find(({ id }) => table.children(id).length === 0);
    expect(moveCompetence(table, { id: leaf?.id ?? '', parent, at: 0 })).toBe(noChange);
  });
});

describe('a competence', () => {
  it('moves in, out, up and down, and stops at the edges', () => {
    const table = open();
    const [first, second] = table.children(root, 'competence');
    if (!first || !second) throw new Error('the sample has areas');
    expect(stepCompetence(table, { id: first.id, direction: 'up' })).toBe(noChange);
    expect(stepCompetence(table, { id: first.id, direction: 'in' })).toBe(noChange);
    expect(stepCompetence(table, { id: first.id, direction: 'out' })).toBe(noChange);
    const before = tree(table);
    table.apply(stepCompetence(table, { id: second.id, direction: 'in' }));
    expect(table.children(first.id, 'competence').at(-1)?.id).toBe(second.id);
    table.apply(stepCompetence(table, { id: second.id, direction: 'out' }));
    expect(tree(table)).toEqual(before);
    table.apply(stepCompetence(table, { id: first.id, direction: 'down' }));
    expect(table.children(root, 'competence')[1]?.id).toBe(first.id);
  });

  it('never comes under itself and never leaves its framework, and every move can be taken back', () => {
    const ids = [root, ...competences.map(({ id }) => id)];
    const move = fc.record({
      id: fc.constantFrom(...ids),
      parent: fc.constantFrom(...ids),
      at: fc.nat(4),
      direction: fc.constantFrom('up', 'down', 'in', 'out', null),
    } as const);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 15 }), (moves) => {
        const table = open();
        for (const { id, parent, at, direction } of moves) {
          const before = tree(table);
          const changes =
            direction === null ? moveCompetence(table, { id, parent, at }) : stepCompetence(table, { id, direction });
          const inverse = table.apply(changes);
          table.apply(inverse);
          expect(tree(table)).toEqual(before);
          expect(validateChange(table, changes).ok).toBe(true);
        }
        for (const { id } of competences) expect(frameworkOf(table, id)).toBe(root);
      }),
      { numRuns: 60 },
    );
  });

  it('is used by the goals that name it or one under it; removed, none names it', () => {
    const table = open();
    const [area] = table.children(root, 'competence');
    const uses = competenceUses(table, area?.id ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(competenceUses(table, root).length).toBeGreaterThanOrEqual(uses.length);
    const changes = removeTree(table, { id: area?.id ?? '' });
    expect(validateChange(table, changes).ok).toBe(true);
    for (const goal of uses) {
      const left = table.get(goal.id) as RecordOf<'goal'>;
      for (const id of left.data.competences) expect(table.get(id)).toBeDefined();
    }
  });
});
