/** The exercises of a module as results name them: by id, by words, or by place in a test of a platform's own. */

import { exerciseType, isExercise, plainExercise, type ExerciseData } from '../../blocks/exercises.ts';
import { inlineText } from '../../blocks/inline.ts';
import type { ResultItem } from '../../model/pilots/results.ts';
import { exercisesOf, moduleView, type ModuleView } from '../../output/module-view.ts';
import { toldChoices, type ToldChoices } from '../../output/tracking/told-choices.ts';
import type { RecordId, Records } from '../../records/record.ts';

export interface KnownExercise {
  readonly id: RecordId;
  readonly title: string;
  readonly options: ResultItem['options'];
  readonly oneOnly: boolean;
  /** What was chosen, by its places; null where that cannot be said. */
  chosenIn(response: string): readonly number[] | null;
}

export interface KnownModule {
  /** Of its module; `inPackage` as packages name it, where a test asks it. */
  byId(id: string): KnownExercise | undefined;
  /** `several` where more than one exercise asks the same. */
  byTitle(title: string): KnownExercise | 'several' | undefined;
  /** Of the only test of so many questions; null where none or several are of that length. */
  byNumber(count: number): readonly KnownExercise[] | null;
}

export function knownModule(records: Records, module: RecordId): KnownModule | null {
  const view = moduleView(records, module, { language: null, audience: 'learner' });
  if (!view) return null;
  const same = new Map((view.data.translation?.same ?? []).map(({ here, there }) => [here, there]));
  // In one package with what it translates it is told as that: decision 0249.
  const inOriginal = (id: string): string =>
    id
      .split('_')
      .map((one) => same.get(one) ?? one)
      .join('_');
  const known = new Map<RecordId, KnownExercise>();
  const ids = new Map<string, KnownExercise>();
  const titles = new Map<string, Set<KnownExercise>>();
  for (const { id, source, data } of exercisesOf(view)) {
    const one = known.get(source) ?? knownExercise(view, source, data);
    known.set(source, one);
    ids.set(id, one).set(source, one).set(inOriginal(id), one);
    const title = plainWords(one.title);
    if (title !== '') titles.set(title, (titles.get(title) ?? new Set()).add(one));
  }
  const longestFirst = [...titles].toSorted(([a], [b]) => b.length - a.length);
  return {
    byId: (id) => ids.get(id),
    byTitle(written) {
      const title = plainWords(written);
      // A quiz writes what can be chosen behind the question.
      const found = titles.get(title) ?? longestFirst.find(([one]) => title.startsWith(`${one}:`))?.[1];
      const [first, second] = found ?? [];
      return second ? 'several' : first;
    },
    byNumber(count) {
      const [only, other] = quizzesOf(view).filter(({ length }) => length === count);
      return only && !other ? only.flatMap((id) => ids.get(id) ?? []) : null;
    },
  };
}

/** As a Common Cartridge has them: the exercises of a page together, and each of its tests. */
function quizzesOf(view: ModuleView): readonly (readonly string[])[] {
  const isAsked = (data: ExerciseData): boolean => Boolean(exerciseType(data).question?.(data));
  const asked = exercisesOf(view).filter(({ data }) => isAsked(data));
  return [...Map.groupBy(asked, ({ page, test }) => `${page} ${test ?? ''}`).values()].map((all) =>
    all.map(({ id }) => id),
  );
}

/** The exercise with this id in another module, or none. */
export function isExerciseOf(records: Records, id: string): boolean {
  const record = records.get(id);
  return record?.kind === 'block' && isExercise(record.data);
}

function knownExercise(view: ModuleView, id: RecordId, data: ExerciseData): KnownExercise {
  const { options, decode } = choiceOf(view, data);
  const oneOnly = options.length > 0 && exerciseType(data).several !== true;
  return { id, title: inlineText(data.prompt).trim().slice(0, 5000), options, oneOnly, chosenIn: decode };
}

interface Choice {
  readonly options: ResultItem['options'];
  decode(response: string): readonly number[] | null;
}

/** What learners choose of, in the ways in which each platform is told it. */
function choiceOf(view: ModuleView, data: ExerciseData): Choice {
  const type = exerciseType(data);
  const plain = plainExercise(data);
  const [answer] = type.answers(plain);
  const [report] = answer === undefined ? [] : type.report(plain, answer as never);
  const told = report && toldChoices(report);
  if (!report || !told) return { options: [], decode: () => null };
  const texts = new Map('options' in report ? report.options.map(({ id, text }) => [id, text]) : wordsOf(view, data));
  const options = told.ids.map((id) => ({
    id,
    text: (texts.get(id) ?? '').slice(0, 2000),
    right: told.right.has(id),
  }));
  return { options, decode: decoder(options, told.ways) };
}

/** Those of options that are the player's words and not the author's. */
function wordsOf(view: ModuleView, data: ExerciseData): readonly (readonly [id: string, text: string])[] {
  const question = exerciseType(data).question?.(data);
  if (!question || !('options' in question)) return [];
  return question.options(view.language).map(({ id, text }) => [id, inlineText(text)]);
}

/** Where two ways read a response as two choices, nobody can say which it was. */
function decoder(options: ResultItem['options'], ways: ToldChoices['ways']): Choice['decode'] {
  const words = options.map(({ text }) => plainWords(text));
  const known = new Map<string, readonly number[] | null>();
  return (response) => {
    const before = known.get(response);
    if (before !== undefined) return before;
    const said = plainWords(response);
    const readings = [
      ...ways.map(({ between, names }) => placesIn(response.split(between), names)),
      placesIn([said], words) ?? placesIn(said.split('; '), words),
    ].flatMap((places) => (places ? [places] : []));
    const [first] = readings;
    const chosen = first && readings.every((one) => one.join() === first.join()) ? first : null;
    known.set(response, chosen);
    return chosen;
  };
}

/** In order; null where one of them is none of these, or two of these are the same. */
function placesIn(parts: readonly string[], names: readonly string[]): readonly number[] | null {
  const places = new Set<number>();
  for (const part of parts) {
    const place = names.indexOf(part);
    if (place === -1 || names.includes(part, place + 1)) return null;
    places.add(place);
  }
  return [...places].toSorted((a, b) => a - b);
}

/** Words as one compares them: spaces and capitals say nothing. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
