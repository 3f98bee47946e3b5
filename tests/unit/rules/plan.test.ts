/** Coverage and workload on small modules written down by hand: gaps in each kind, minutes by source, hints by number. */

import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { coverageOf } from '../../../shared/rules/coverage/coverage.ts';
import { levelsOf } from '../../../shared/rules/coverage/levels.ts';
import { suggestAlignments } from '../../../shared/rules/coverage/suggestions.ts';
import { ectsOf, minutesOf } from '../../../shared/model/ects.ts';
import { balanceHints } from '../../../shared/rules/workload/hints.ts';
import { countWords } from '../../../shared/base/word-count.ts';
import { wordsPerMinute } from '../../../shared/rules/workload/reading.ts';
import { moduleWorkload, type ModuleWorkload } from '../../../shared/rules/workload/workload.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { everyBlock, programme, type Sketch } from '../output/programme.ts';

const choice = oneOfEach.find(({ type }) => type === 'single-choice') as Extract<BlockData, { type: 'single-choice' }>;
const trueFalse = oneOfEach.find(({ type }) => type === 'true-false') as Extract<BlockData, { type: 'true-false' }>;
const activity = everyBlock.find(({ type }) => type === 'activity') as Extract<BlockData, { type: 'activity' }>;
const paragraph = (words: number): BlockData => ({ type: 'paragraph', children: [{ text: 'word '.repeat(words) }] });

function open(sketch: Sketch, more: readonly AnyRecord[] = [], without: readonly string[] = []): RecordTable {
  return new RecordTable([...programme(sketch).filter(({ id }) => !without.includes(id)), ...more]);
}

function link(id: string, role: 'teaches' | 'practises' | 'assesses', target: string, goal = 'goal'): AnyRecord {
  return { id, kind: 'alignment', parent: goal, order: `b${id}`, data: { target, role } };
}

function secondGoal(weight: number): AnyRecord {
  const goal = programme().find(({ kind }) => kind === 'goal') as Extract<AnyRecord, { kind: 'goal' }>;
  return { ...goal, id: 'two', order: 'a1', data: { ...goal.data, code: 'G2', weight } };
}

const gaps = (table: RecordTable) => coverageOf(table, 'mod').gaps;
const three = ['g1t', 'g1p', 'g1a'];

describe('gaps', () => {
  it('are what is not taught, practised, assessed; a link to what is gone fills nothing', () => {
    const table = open({ blocks: [] }, [link('x', 'teaches', 'gone')], three);
    expect(gaps(table)).toEqual([
      { code: 'untaught', goal: 'goal' },
      { code: 'unpractised', goal: 'goal' },
      { code: 'unassessed', goal: 'goal' },
    ]);
  });

  it('are an assessment that cannot show the level, until one that can stands beside it', () => {
    const below = open({ blocks: [trueFalse] });
    expect(gaps(below)).toEqual([
      { code: 'assessedBelow', goal: 'goal', wanted: 'apply', shown: 'understand', target: 'page' },
    ]);
    const beside = open({ blocks: [trueFalse, choice] });
    expect(gaps(beside)).toEqual([]);
  });

  it('are an assessment that asks for more than the goal', () => {
    const remember = programme({ blocks: [activity] }).map((record) =>
      record.kind === 'goal' ? { ...record, data: { ...record.data, bloom: 'remember' as const } } : record,
    );
    const table = new RecordTable([...remember.filter(({ id }) => id !== 'g1a'), link('x', 'assesses', 'b0')]);
    expect(gaps(table)).toEqual([
      { code: 'assessedAbove', goal: 'goal', wanted: 'remember', shown: 'apply', target: 'b0' },
    ]);
  });

  it('are exercises that serve no goal, in a module that has goals', () => {
    const lone = open({ blocks: [choice] }, [], ['g1p', 'g1a']);
    expect(gaps(lone).map(({ code }) => code)).toContain('exerciseWithoutGoal');
    const without = open({ blocks: [choice] }, [], ['goal', ...three]);
    expect(gaps(without)).toEqual([]);
  });

  it('are goals whose weight and marks lie far apart', () => {
    const blocks = [
      { ...choice, points: 9 },
      { ...choice, points: 1 },
    ];
    const links = [
      ...(['teaches', 'practises'] as const).map((role) => link(`t${role}`, role, 'page', 'two')),
      link('x', 'assesses', 'b0'),
      link('y', 'assesses', 'b1', 'two'),
    ];
    const uneven = open({ blocks }, [secondGoal(1), ...links], ['g1a']);
    expect(gaps(uneven)).toEqual([
      { code: 'outOfBalance', goal: 'goal', weight: 50, marks: 90 },
      { code: 'outOfBalance', goal: 'two', weight: 50, marks: 10 },
    ]);
    const weighed = open({ blocks }, [secondGoal(0.1), ...links], ['g1a']);
    expect(gaps(weighed)).toEqual([]);
  });

  it('know what a type of exercise can show, and nothing of a lecture', () => {
    expect(levelsOf(choice)).toEqual({ lowest: 'remember', highest: 'evaluate' });
    expect(levelsOf(trueFalse)?.highest).toBe('understand');
    expect(levelsOf({ ...activity, form: 'lecture' })).toBeNull();
    expect(levelsOf({ ...activity, form: 'workshop' })?.highest).toBe('create');
  });
});

describe('suggestions', () => {
  it('come from the page that teaches, and assess beside exercises that assess', () => {
    const practise = open({ blocks: [choice, activity] }, [], ['g1p', 'g1a']);
    expect(suggestAlignments(coverageOf(practise, 'mod'))).toEqual([
      { goal: 'goal', target: 'b0', role: 'practises', because: 'page' },
      { goal: 'goal', target: 'b1', role: 'practises', because: 'page' },
    ]);
    const assess = open({ blocks: [choice, choice] }, [link('x', 'assesses', 'b0')], ['g1p', 'g1a']);
    expect(suggestAlignments(coverageOf(assess, 'mod'))).toEqual([
      { goal: 'goal', target: 'b1', role: 'assesses', because: 'page' },
    ]);
  });

  it('come from the page before in the unit, when the page itself teaches nothing', () => {
    const later: AnyRecord[] = [
      { id: 'page2', kind: 'page', parent: 'unit', order: 'a1', data: { title: 'Next', use: 'page' } },
      { id: 'late', kind: 'block', parent: 'page2', order: 'a0', data: choice },
    ];
    const table = open({ blocks: [] }, later, ['g1p', 'g1a']);
    expect(suggestAlignments(coverageOf(table, 'mod'))).toEqual([
      { goal: 'goal', target: 'late', role: 'practises', because: 'unit' },
    ]);
  });
});

describe('minutes', () => {
  const minutes = (blocks: readonly BlockData[], language = 'en', more: readonly AnyRecord[] = []) =>
    moduleWorkload(open({ blocks, module: { language } }, more, three), 'mod') as ModuleWorkload;

  it('are words over the reading speed of the language', () => {
    expect(['en', 'sv', 'da', 'lv', 'xx', 'constructor'].map(wordsPerMinute)).toEqual([198, 173, 177, 154, 160, 160]);
    expect(minutes([paragraph(198)]).minutes).toBe(1);
    expect(minutes([paragraph(154)], 'lv').byKind.read).toBe(1);
    expect(minutes([paragraph(154)], 'lv-LV').minutes).toBe(1);
    expect(countWords(' “One”, two - 3 … ')).toBe(3);
  });

  it('are an activity’s own, an exercise’s time to answer, and a recording’s length', () => {
    expect(minutes([activity]).byKind).toMatchObject({ produce: 30, read: 0 });
    const asked = minutes([choice]);
    expect(asked.byKind.practise).toBe(asked.minutes);
    expect(asked.minutes).toBeGreaterThan(1);
    const assessing = moduleWorkload(open({ blocks: [choice] }), 'mod');
    expect(assessing?.byKind).toMatchObject({ practise: 0, assess: asked.minutes });
  });

  it('of a test are those of what it draws, and no more than it allows', () => {
    const test: BlockData = {
      type: 'test',
      title: '',
      bank: 'bank',
      draw: 3,
      tags: [],
      goals: [],
      shuffle: true,
      points: 10,
      passMark: null,
      attempts: 1,
      review: 'never',
      minutes: null,
      extension: 0,
    };
    const bank = (count: number): readonly AnyRecord[] => [
      { id: 'bank', kind: 'page', parent: 'unit', order: 'a9', data: { title: 'Bank', use: 'bank' } },
      ...Array.from({ length: count }, (_, index): AnyRecord => {
        return { id: `q${index}`, kind: 'block', parent: 'bank', order: `a${index}`, data: choice };
      }),
    ];
    const one = minutes([choice]).minutes;
    expect(minutes([test], 'en', bank(5)).byKind.assess).toBeCloseTo(3 * one, 2);
    expect(minutes([test], 'en', bank(2)).byKind.assess).toBeCloseTo(2 * one, 2);
    expect(minutes([test], 'en', bank(0)).byKind.assess).toBeCloseTo(4.5, 2);
    expect(minutes([{ ...test, minutes: 1 }], 'en', bank(5)).minutes).toBe(1);
  });

  it('follow the first of two words on one block, and come as credits', () => {
    const said = (id: string, spent: number | null): AnyRecord => {
      return {
        id,
        kind: 'estimate',
        parent: 'mod',
        order: 'a0',
        data: { target: 'b0', minutes: spent, work: 'watch' },
      };
    };
    const both = minutes([paragraph(10)], 'en', [said('e2', 9), said('e1', 6)]);
    expect(both.byKind).toMatchObject({ read: 0, watch: 6 });
    expect(both.pages[0]?.blocks[0]).toMatchObject({ overridden: true, minutes: 6 });
    expect(minutes([paragraph(198)], 'en', [said('e1', null)]).byKind.watch).toBe(1);
    expect(both.ects).toBeCloseTo(6 / 60 / 25);
    expect(minutesOf(ectsOf(1500, 27), 27)).toBe(1500);
  });
});

describe('balance', () => {
  const nothing = { read: 0, watch: 0, practise: 0, discuss: 0, assess: 0, produce: 0 };
  const load = (byKind: Partial<ModuleWorkload['byKind']>, planned: number | null = null): ModuleWorkload => {
    const all = { ...nothing, ...byKind };
    const minutes = Object.values(all).reduce((sum, one) => sum + one, 0);
    return { module: 'mod', code: 'B1', title: '', minutes, byKind: all, planned, ects: 0, pages: [] };
  };
  const codes = (workload: ModuleWorkload) => balanceHints(workload).map(({ code }) => code);

  it('speaks at its thresholds and not before', () => {
    expect(codes(load({ read: 80, practise: 20 }))).toEqual([]);
    expect(balanceHints(load({ read: 81, practise: 19 }))).toEqual([{ code: 'mostlyReading', percent: 81 }]);
    expect(codes(load({ read: 50, watch: 50 }))).toEqual(['noPractice']);
    expect(codes(load({ read: 4 }))).toEqual([]);
    expect(codes(load({ practise: 119 }, 100))).toEqual([]);
    expect(balanceHints(load({ practise: 120 }, 100))).toEqual([
      { code: 'overTarget', minutes: 120, planned: 100, percent: 20 },
    ]);
    expect(codes(load({ practise: 80 }, 100))).toEqual(['underTarget']);
    expect(codes(load({}, 100))).toEqual([]);
  });
});
