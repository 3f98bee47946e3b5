/** The storyboard: every goal is taught, practised and assessed at its level, and what was shown before is what is made. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { coverageOf } from '../../shared/rules/coverage/coverage.ts';
import { bloomLevels } from '../../shared/model/goals/schema.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import type { ChangeSet, RecordTable } from '../../shared/records/record.ts';
import { validateAll, validateChange } from '../../shared/records/validate.ts';
import { isPlaceholder } from '../../shared/edit/placeholder.ts';
import { storyWords } from '../../shared/templates/story-words.ts';
import {
  goalLines,
  storyboard,
  storyGoal,
  storyPages,
  storyUnits,
  type Story,
} from '../../shared/templates/storyboard.ts';

const story: fc.Arbitrary<Story> = fc.record({
  goals: fc.array(
    fc.record({ text: fc.string({ minLength: 1, maxLength: 200 }), bloom: fc.constantFrom(...bloomLevels) }),
    { minLength: 1, maxLength: 12 },
  ),
  units: fc.integer({ min: 1, max: 15 }),
  pages: fc.subarray([...storyPages], { minLength: 1 }),
});
const language = fc.constantFrom('en', 'da', 'sv', 'lv', 'fi');

function programme(): RecordTable {
  const made = createProgramme({ newId: sequenceSource('p'), title: 'P', language: 'en' }).puts;
  return unwrap(validateAll(made.filter(({ kind }) => kind !== 'unit' && kind !== 'page')));
}

function build(table: RecordTable, told: Story, tag: string, into: 'new' | 'present', prefix = 'n'): ChangeSet {
  const [root] = table.children(null, 'programme');
  const module = into === 'new' ? null : (table.children(root?.id ?? null, 'module')[0]?.id ?? null);
  const newId = sequenceSource(prefix);
  const change = storyboard(table, { ...told, newId, programme: root?.id ?? '', module, title: 'M', language: tag });
  unwrap(validateChange(table, change));
  return change;
}

describe('a storyboard', () => {
  it('teaches, practises and assesses every goal at its level, without a gap, when it has those pages', () => {
    fc.assert(
      fc.property(story, language, (told, tag) => {
        const table = programme();
        const change = build(table, { ...told, pages: storyPages }, tag, 'new');
        const coverage = coverageOf(table, change.puts[0]?.id ?? '');
        expect(coverage.gaps).toEqual([]);
        expect(coverage.filled).toBe(told.goals.length * 3);
      }),
      { numRuns: 100 },
    );
  });

  it('makes what was shown before: each goal in one unit, in order, and every page', () => {
    fc.assert(
      fc.property(story, language, (told, tag) => {
        const table = programme();
        const change = build(table, told, tag, 'present');
        const [module] = table.children(table.children(null, 'programme')[0]?.id ?? null, 'module');
        const units = storyUnits(told, 'en');
        expect(units.flatMap(({ goals }) => goals)).toEqual(told.goals.map((_, index) => index));
        const sizes = units.map(({ goals }) => goals.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(units).toHaveLength(Math.min(told.units, told.goals.length));
        const made = table.children(module?.id ?? '', 'unit');
        expect(made.map(({ data }) => data.title)).toEqual(units.map(({ title }) => title));
        expect(made.map(({ id }) => table.children(id, 'page').map(({ data }) => data.title))).toEqual(
          units.map(({ pages }) => pages.map(({ title }) => title)),
        );
        expect(table.children(module?.id ?? '', 'goal').map(({ data }) => data.text)).toEqual(
          told.goals.map(({ text }) => text),
        );
        expect(change.removes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('stands behind what the module has, with codes and ids of its own', () => {
    fc.assert(
      fc.property(story, story, (first, second) => {
        const table = programme();
        const before = build(table, first, 'en', 'present');
        const after = build(table, second, 'en', 'present', 'o');
        const ids = [...before.puts, ...after.puts].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const [module] = table.children(table.children(null, 'programme')[0]?.id ?? null, 'module');
        const goals = table.children(module?.id ?? '', 'goal').map(({ data }) => data);
        expect(goals.map(({ text }) => text)).toEqual([...first.goals, ...second.goals].map(({ text }) => text));
        expect(new Set(goals.map(({ code }) => code)).size).toBe(goals.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is nothing without goals or without its module', () => {
    const table = programme();
    const input = { newId: sequenceSource('n'), programme: 'p0000', title: 'M', language: 'en', pages: storyPages };
    expect(storyboard(table, { ...input, goals: [], units: 1, module: null }).puts).toEqual([]);
    const goals = [storyGoal('Draw a map', 'en')];
    expect(storyboard(table, { ...input, goals, units: 1, module: 'gone' }).puts).toEqual([]);
  });
});

describe('pasted goals', () => {
  it('are one on a line, whatever stands before them, each once', () => {
    const pasted =
      '\n- Draw a map\r\n  • Explain the map\n1. Judge a map\nG2: Plan a visit\n\n–––\nb) Draw a map\n42\nB2B firms are named';
    expect(goalLines(pasted)).toEqual([
      'Draw a map',
      'Explain the map',
      'Judge a map',
      'Plan a visit',
      'B2B firms are named',
    ]);
  });

  it('take their level from the verb', () => {
    expect(storyGoal('Design a plan', 'en').bloom).toBe('create');
    expect(storyGoal('Forklar forskellen', 'da').bloom).toBe('understand');
    expect(storyGoal('Xyzzy', 'en').bloom).toBe('understand');
  });
});

it('guidance is told from what people write in brackets', () => {
  for (const { why, say, show, able, example } of Object.values(storyWords)) {
    expect([why, say, show].every(isPlaceholder)).toBe(true);
    expect([able, example].some(isPlaceholder)).toBe(false);
  }
  expect(['[…]', 'a [sic] b', '[1]', 'see [ ] …', '[so on] and […]', '[[x]] …'].some(isPlaceholder)).toBe(false);
  expect(isPlaceholder('Explain [the idea …] to [somebody …]')).toBe(true);
});
