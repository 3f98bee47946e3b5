/** What the result page tells beside the verdict: points goal by goal, what is still open, and where more can be had. */

import type { ContentExercise, PackageContent } from '../output/page/content.ts';
import { firstCharacters } from '../base/first-characters.ts';
import { percentOf, rollUp, type ScoredItem } from './roll-up.ts';
import type { TestState } from './state.ts';

/** What a learner has done so far, by place in the module. */
export interface Done {
  readonly seen: (page: number) => boolean;
  readonly answered: (exercise: number) => { readonly attempts: number; readonly points: number } | undefined;
  readonly test: (test: number) => Pick<TestState, 'attempts' | 'best' | 'last'> | undefined;
  /** Exercises of a test's last attempt. */
  readonly drawn: (test: number) => readonly number[];
}

export interface GoalPoints {
  readonly text: string;
  readonly earned: number;
  readonly maximum: number;
  /** Whole percentage, or null where nothing of it was asked yet. */
  readonly percent: number | null;
  /** Pages that teach it. */
  readonly pages: readonly string[];
}

/** A page, an exercise or a test to go to. */
export interface Destination {
  readonly kind: 'page' | 'exercise' | 'test';
  readonly id: string;
  readonly name: string;
}

export interface Summary {
  readonly goals: readonly GoalPoints[];
  /** Pages in their order, then questions; those of a page that was not seen come with the page. */
  readonly open: readonly Destination[];
  /** Answered for less than all points, with attempts left: how many, or null for no limit. */
  readonly again: readonly (Destination & { readonly left: number | null })[];
  /** Pages that teach the goals of which too few points were had, each once, and those goals. */
  readonly lookAt: readonly (Destination & { readonly why: string })[];
}

/** `mark` is the percentage that is enough; null where only all of it is. */
export function summaryOf(content: PackageContent, done: Done, mark = content.passMark): Summary {
  const { pages, exercises, tests, counts, completion } = content;
  const alone = (least: number) =>
    exercises.flatMap((exercise, index) =>
      exercise.test === null && exercise.data.points * exercise.data.weight > least ? [{ exercise, index }] : [],
    );
  const seenPages = new Set(pages.flatMap(({ id }, index) => (done.seen(index) ? [id] : [])));
  const attemptsAt = (index: number): number => done.answered(index)?.attempts ?? 0;
  const handedIn = (index: number): boolean => (done.test(index)?.best ?? null) !== null;
  const goals = goalPoints(content, done);
  return {
    goals,
    lookAt: pages.flatMap(({ id, title }) => {
      const weak = goals.filter(
        ({ pages: teach, percent }) => percent !== null && percent < (mark ?? 100) && teach.includes(id),
      );
      const why = weak.map(({ text }) => text).join(' · ');
      return weak.length === 0 ? [] : [{ kind: 'page' as const, id, name: title, why }];
    }),
    open: [
      ...pages.flatMap(({ id, title }, index): Destination[] =>
        done.seen(index) ? [] : [{ kind: 'page', id, name: title }],
      ),
      // Those without points are asked for where exercises complete the module.
      ...alone(completion.exercises === null ? 0 : -1).flatMap(({ exercise, index }) =>
        attemptsAt(index) > 0 || !seenPages.has(exercise.page) ? [] : [toExercise(content, exercise)],
      ),
      ...tests.flatMap((test, index) => (handedIn(index) ? [] : [toTest(content, test)])),
    ],
    again: [
      ...alone(0).flatMap(({ exercise, index }) => {
        const { attempts, points } = exercise.data;
        const left = attempts === 0 ? null : attempts - attemptsAt(index);
        const more = attemptsAt(index) > 0 && (done.answered(index)?.points ?? 0) < points;
        return more && (left === null || left > 0) ? [{ ...toExercise(content, exercise), left }] : [];
      }),
      ...tests.flatMap((test, index) => {
        const { attempts } = test.data;
        const left = attempts === 0 ? null : attempts - (done.test(index)?.attempts ?? 0);
        const more = handedIn(index) && (done.test(index)?.[counts] ?? 0) < 1;
        return more && (left === null || left > 0) ? [{ ...toTest(content, test), left }] : [];
      }),
    ],
  };
}

/** Of a test counts what its last attempt asked: what was never drawn is no point missed. */
function goalPoints({ goals, exercises, tests }: PackageContent, done: Done): readonly GoalPoints[] {
  const asked = new Set(tests.flatMap((_, index) => done.drawn(index)));
  return goals.flatMap(({ text, pages, exercises: ids }): GoalPoints[] => {
    const parts = exercises.flatMap((exercise, index): ScoredItem[] => {
      if (!ids.includes(exercise.id) || (exercise.test !== null && !asked.has(index))) return [];
      const answered = done.answered(index);
      const { points: max, weight, penalty } = exercise.data;
      const earned = answered?.points ?? 0;
      // What may still be reached is the verdict's concern, not this one's.
      return [{ max, weight, penalty, earned, answered: (answered?.attempts ?? 0) > 0, open: false }];
    });
    const { earned, maximum, answered } = rollUp(parts);
    return [{ text, pages, earned, maximum, percent: answered === 0 ? null : percentOf(earned, maximum) }];
  });
}

function toExercise({ pages }: PackageContent, { id, page, data }: ContentExercise): Destination {
  const title = pages.find((one) => one.id === page)?.title ?? '';
  return { kind: 'exercise', id, name: shortened(data.prompt) || title };
}

function toTest({ text }: PackageContent, { id, data }: PackageContent['tests'][number]): Destination {
  return { kind: 'test', id, name: data.title || text.test };
}

const longest = 120; // characters: enough of a question to know it by

function shortened(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${firstCharacters(line, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
