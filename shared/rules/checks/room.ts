/** What learners do fits into what a platform keeps from visit to visit (suspend_data): points always, words as far as may be. */

import { candidates } from '../../edit/candidates.ts';
import { exerciseType, isExercise, plainExercise, type ExerciseData } from '../../blocks/exercises.ts';
import type { RecordOf, Records } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from '../../base/finding.ts';

interface Room {
  /** As it is called in sentences. */
  readonly format: string;
  /** Characters that every platform of it must keep. */
  readonly limit: number;
}

/** What is written in `shared/player/state.ts`, at its longest: the frame, a page, a test, an exercise without its answer. */
const sizes = { frame: 80, page: 7, test: 60, exercise: 28 } as const;

/** A word with its space, in characters: long enough for the languages of the interface. */
const word = 7;
/** Of one's own words in one field a paragraph is nothing unusual; few write to the last character that they may. */
const paragraph = 900;

/** For the checks of a format. */
export function room({ format, limit }: Room): Check {
  return {
    id: 'room',
    run(records, module) {
      const { scores, asked, usual, most } = roomNeeded(records, module);
      if (scores > limit) return [finding('room.scores', 'warning', module.id, { format, limit, characters: scores })];
      if (Math.max(asked, usual) <= limit) return [];
      const severity = asked > limit ? 'warning' : 'hint';
      return [finding('room.words', severity, module.id, { format, limit, characters: most })];
    },
  };
}

export interface RoomNeeded {
  /** Pages seen and points, without a single answer. */
  readonly scores: number;
  /** With every text as long as its author asks for at least. */
  readonly asked: number;
  /** With a paragraph in every field for one's own words, and the answers of tests that are not handed in yet. */
  readonly usual: number;
  /** With everything answered at its longest. */
  readonly most: number;
}

export function roomNeeded(records: Records, module: RecordOf<'module'>): RoomNeeded {
  const pages = pagesWithBlocks(records, module.id).filter(({ page }) => page.data.use === 'page');
  const blocks = pages.flatMap((page) => page.blocks);
  const tests = blocks.flatMap(({ data }) => (data.type === 'test' ? [data] : []));
  const alone = blocks.flatMap(({ data }) => (isExercise(data) ? [data] : []));
  // An attempt holds answers to what it drew; at the worst these are the longest.
  const drawn = tests.flatMap((test) => {
    const bank = candidates(records, test).flatMap(({ data }) => (isExercise(data) ? [data] : []));
    return bank.sort((a, b) => longestOf(b) - longestOf(a)).slice(0, test.draw);
  });
  const all = [...alone, ...drawn];
  const sum = (of: readonly ExerciseData[], size: (data: ExerciseData) => number) =>
    of.reduce((total, data) => total + size(data), 0);
  const frame = sizes.frame + pages.length * sizes.page + tests.length * sizes.test;
  const scores = frame + all.length * sizes.exercise;
  // What was judged keeps its points without the answer, which goes first.
  const own = [...alone.filter((data) => exerciseType(data).right === undefined), ...drawn];
  return {
    scores,
    asked: scores + sum(all, (data) => ('leastWords' in data ? data.leastWords * word : 0)),
    usual: scores + sum(own, (data) => longestOf(data, paragraph)),
    most: scores + sum(all, (data) => longestOf(data)),
  };
}

/** With the comma before it, and no text in it longer than that. */
function longestOf(data: ExerciseData, text = Infinity): number {
  const longest = exerciseType(data).longest(plainExercise(data));
  const cut = (_key: string, value: unknown) => (typeof value === 'string' ? value.slice(0, text) : value);
  return JSON.stringify(longest, cut).length + 1;
}
