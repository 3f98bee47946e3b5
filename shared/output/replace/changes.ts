/** What of a package is another than in an older one, for learners who began with the older one. */

import type { ContentExercise, PackageContent } from '../page/content.ts';
import { sameJson } from '../../base/json.ts';
import { fatesOf, type Fate } from './fate.ts';

/** For which learners in progress lose something. */
export const losses = [
  'format', // the platform keeps the attempts of another standard elsewhere
  'identifiers', // the platform takes it for another package
  'testsGone',
  'questionsGone',
  'questionsAgain',
  'questionsPartly',
] as const;

/** Which cost nobody an answer. */
export const notes = [
  'questionsAdded',
  'pagesAdded',
  'pagesGone',
  'moved',
  'mark',
  'rule',
  'tests',
  'points',
  'options',
  'words',
] as const;

export type LossCode = (typeof losses)[number];
export type NoteCode = (typeof notes)[number];

/** An exercise or a test of the older package, as its author finds it. */
export interface Item {
  /** Among the exercises on its page; null for a test. */
  readonly number: number | null;
  readonly page: string;
  /** How it begins. */
  readonly words: string;
}

export interface Change<Code extends LossCode | NoteCode = LossCode | NoteCode> {
  readonly code: Code;
  readonly count: number;
  readonly items: readonly Item[];
  /** Of a pass mark. */
  readonly from?: number | null;
  readonly to?: number | null;
}

const longest = 80; // characters of how an exercise begins

/** Losses first, each kind once. */
export function changesBetween(before: PackageContent, after: PackageContent): readonly Change[] {
  const fates = fatesOf(before, after);
  const withFate = (fate: Fate): readonly Item[] =>
    before.exercises.flatMap((exercise, at) =>
      fates.exercises.get(exercise.id) === fate && !(exercise.test !== null && fates.tests.get(exercise.test) === false)
        ? [itemOf(before, exercise, at)]
        : [],
    );
  const testsGone = before.tests.flatMap(({ id, data }): Item[] =>
    fates.tests.get(id) === false ? [{ number: null, page: pageOf(before, id), words: data.title }] : [],
  );
  return [
    ...listed('testsGone', testsGone),
    ...listed('questionsGone', withFate('gone')),
    ...listed('questionsAgain', withFate('again')),
    ...listed('questionsPartly', withFate('partly')),
    ...notesBetween(before, after),
  ];
}

function notesBetween(before: PackageContent, after: PackageContent): readonly Change[] {
  const [oldIds, newIds] = [before, after].map(({ exercises }) => exercises.map(({ id }) => id));
  const [oldPages, newPages] = [before, after].map(({ pages }) => pages.map(({ id }) => id));
  const added = without(newIds, oldIds).length;
  const both = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  const isMoved =
    !sameJson(both(oldPages ?? [], newPages ?? []), both(newPages ?? [], oldPages ?? [])) ||
    !sameJson(placesOf(before, after), placesOf(after, before));
  const points = before.exercises.filter(({ id, data }) => {
    const now = after.exercises.find((exercise) => exercise.id === id)?.data;
    return now && (now.points !== data.points || now.weight !== data.weight || now.penalty !== data.penalty);
  });
  const tests = before.tests.filter((test) => {
    const now = after.tests.find(({ id }) => id === test.id);
    return now && !sameJson({ ...now.data, title: '' }, { ...test.data, title: '' });
  });
  return [
    ...counted('questionsAdded', added),
    ...counted('pagesAdded', without(newPages, oldPages).length),
    ...counted('pagesGone', without(oldPages, newPages).length),
    ...counted('moved', isMoved ? 1 : 0),
    ...(before.passMark === after.passMark
      ? []
      : [{ code: 'mark' as const, count: 1, items: [], from: before.passMark, to: after.passMark }]),
    ...counted('rule', sameJson(ruleOf(before), ruleOf(after)) ? 0 : 1),
    ...counted('tests', tests.length),
    ...counted('points', points.length),
  ];
}

/** The exercises that both have, each with its page, in their order. */
function placesOf({ exercises }: PackageContent, other: PackageContent): readonly (readonly [string, string])[] {
  const known = new Set(other.exercises.map(({ id }) => id));
  return exercises.filter(({ id }) => known.has(id)).map(({ id, page }) => [id, page]);
}

function without(ids: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

function counted(code: NoteCode, count: number): readonly Change[] {
  return count === 0 ? [] : [{ code, count, items: [] }];
}

function listed(code: LossCode, items: readonly Item[]): readonly Change[] {
  return items.length === 0 ? [] : [{ code, count: items.length, items }];
}

function itemOf({ pages, exercises }: PackageContent, { page, data }: ContentExercise, at: number): Item {
  const onPage = exercises.slice(0, at + 1).filter((exercise) => exercise.page === page);
  return { number: onPage.length, page: pages.find(({ id }) => id === page)?.title ?? '', words: begins(data.prompt) };
}

function pageOf({ pages, exercises }: PackageContent, test: string): string {
  const page = exercises.find((exercise) => exercise.test === test)?.page;
  return pages.find(({ id }) => id === page)?.title ?? '';
}

function begins(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

/** When it is completed and passed, but for the pass mark. */
function ruleOf({ completion, goalMark, counts }: PackageContent): object {
  return { completion, goalMark, counts };
}
