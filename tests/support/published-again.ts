/** A module that learners are at and that is edited and published again between two visits: the material of laws about it. */

import fc from 'fast-check';
import { everyPageAndPassed } from '../../shared/model/programme/completions.ts';
import type { PlainExercise } from '../../shared/blocks/exercises.ts';
import type { ContentExercise, PackageContent } from '../../shared/output/page/content.ts';
import { learnerText } from '../../shared/words/learner.ts';
import { Session } from '../../shared/player/session.ts';
import type { Answered } from '../../shared/player/state.ts';
import type { Driver, Told } from '../../shared/player/tracking/driver.ts';
import { players, triedTypes } from './exercise-fixtures.ts';

type Part = Readonly<Record<string, unknown>>;
export type Edit = (content: PackageContent, random: (below: number) => number) => PackageContent;

export const typeOf = (data: PlainExercise) => {
  const tried = triedTypes.find(({ name }) => name === data.type);
  if (!tried) throw new Error(`no type ${data.type}`);
  return tried;
};

/** Ids are long and alike, as those of records are. */
export const idOf = (kind: string, number: number) => `m${kind}${String(number).padStart(14, 'a')}`;

function moduleOf(exercises: readonly ContentExercise[], pages: readonly string[]): PackageContent {
  return {
    id: 'module',
    activity: 'https://modulewright.org/activities/mod',
    standard: 'scorm2004',
    title: 'Module',
    certificate: false,
    passMark: 80,
    goalMark: null,
    counts: 'best',
    completion: everyPageAndPassed,
    pages: pages.map((id) => ({ id, title: id, minutes: 1 })),
    exercises,
    tests: [],
    goals: [],
    text: learnerText('en'),
    words: {},
  };
}

/** Two of every type over six pages, so that no two neighbours are alike and any two places may be. */
export const modules = fc.infiniteStream(fc.nat()).map((random) => {
  const pick = (below: number) => ((random.next().value as number) ?? 0) % Math.max(1, below);
  const exercises = [...triedTypes, ...triedTypes].map(({ fixtures }, index) => {
    const data = fixtures.examples[pick(fixtures.examples.length)];
    if (!data) throw new Error('no example');
    return { id: idOf('x', index), page: idOf('p', index % 6), test: null, data };
  });
  return {
    pick,
    content: moduleOf(
      exercises,
      Array.from({ length: 6 }, (_, index) => idOf('p', index)),
    ),
  };
});

export function visit(content: PackageContent, suspended = '', location = '') {
  const reports: Told[] = [];
  const driver: Driver = {
    suspendLimit: 64_000,
    start: () => ({ suspended, location, score: '', passMark: null }),
    tell: (told) => reports.push(told) > 0,
    pause: () => undefined,
    finish: () => undefined,
  };
  return { session: new Session(content, driver, players, 11), reports };
}

/** The first visit: most exercises answered, well or badly, some only begun; half of the pages seen. */
export function answerMost(content: PackageContent, pick: (below: number) => number) {
  const { session, reports } = visit(content);
  session.open(1);
  session.open(3);
  for (const [index, { data }] of content.exercises.entries()) {
    const { fixtures } = typeOf(data);
    const answer = pick(2) === 0 ? fixtures.best(data) : fixtures.any(data, pick);
    const what = pick(5);
    if (what === 0) session.draft(index, answer);
    else if (what < 4) session.answer(index, answer, 1000);
  }
  return { before: session, suspended: reports.at(-1)?.suspended ?? '', location: reports.at(-1)?.location ?? '' };
}

export const answeredBy = (session: Session, id: string): Answered | undefined =>
  session.answered(session.content.exercises.findIndex((exercise) => exercise.id === id));

/** What is left of an answer apart from its place. */
export const told = (answered: Answered | undefined) =>
  answered && {
    attempts: answered.attempts,
    points: answered.points,
    response: answered.response,
    open: answered.open,
  };

const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, index) => index !== from);
  const one = list[from];
  return one === undefined ? rest : [...rest.slice(0, to), one, ...rest.slice(to)];
};

let made = 100;
export const newExercise: Edit = (content, pick) => {
  const tried = triedTypes[pick(triedTypes.length)];
  const data = tried?.fixtures.examples[pick(tried.fixtures.examples.length)];
  if (!data) return content;
  const one = { id: idOf('x', made++), page: content.pages[0]?.id ?? '', test: null, data };
  const at = pick(content.exercises.length);
  return { ...content, exercises: [...content.exercises.slice(0, at), one, ...content.exercises.slice(at)] };
};
export const withoutExercise: Edit = (content, pick) => {
  const gone = pick(content.exercises.length);
  return { ...content, exercises: content.exercises.filter((_, index) => index !== gone) };
};
export const movedExercise: Edit = (content, pick) => ({
  ...content,
  exercises: moved(content.exercises, pick(content.exercises.length), pick(content.exercises.length)),
});
export const newPage: Edit = (content, pick) => {
  const at = pick(content.pages.length + 1);
  const page = { id: idOf('p', made++), title: 'New', minutes: 1 };
  return { ...content, pages: [...content.pages.slice(0, at), page, ...content.pages.slice(at)] };
};
export const withoutPage: Edit = (content, pick) => {
  const gone = content.pages.length > 2 ? content.pages[pick(content.pages.length)] : undefined;
  if (!gone) return content;
  return {
    ...content,
    pages: content.pages.filter((page) => page !== gone),
    exercises: content.exercises.filter(({ page }) => page !== gone.id),
  };
};
export const movedPage: Edit = (content, pick) => ({
  ...content,
  pages: moved(content.pages, pick(content.pages.length), pick(content.pages.length)),
});

function changeOne(
  content: PackageContent,
  at: number,
  change: (data: PlainExercise) => PlainExercise,
): PackageContent {
  return {
    ...content,
    exercises: content.exercises.map((exercise, index) =>
      index === at ? { ...exercise, data: change(exercise.data) } : exercise,
    ),
  };
}

/** The lists of parts that a type has: `options`, `pairs`, `rows`, whatever carries ids. */
export function partLists(data: PlainExercise): readonly (readonly [key: string, parts: readonly Part[]])[] {
  return Object.entries(data).flatMap(([key, value]): [string, readonly Part[]][] => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const identified = list.length > 0 && list.every((one) => typeof one === 'object' && one !== null && 'id' in one);
    return identified ? [[key, list]] : [];
  });
}

function changeParts(change: (parts: readonly Part[], pick: (below: number) => number) => readonly Part[]): Edit {
  return (content, pick) =>
    changeOne(content, pick(content.exercises.length), (data) => {
      const lists = partLists(data);
      const [key, parts] = lists[pick(lists.length)] ?? [];
      if (key === undefined || parts === undefined) return data;
      return { ...data, [key]: change(parts, pick) };
    });
}

export const newPart = changeParts((parts, pick) => {
  const at = pick(parts.length + 1);
  const like = parts[pick(parts.length)];
  const one = { ...like, id: `new${made++}`, ...(like && 'correct' in like ? { correct: pick(2) === 0 } : {}) };
  return [...parts.slice(0, at), one, ...parts.slice(at)];
});
export const withoutPart = changeParts((parts, pick) => {
  const gone = pick(parts.length);
  return parts.length > 2 ? parts.filter((_, index) => index !== gone) : parts;
});
export const movedPart = changeParts((parts, pick) => moved(parts, pick(parts.length), pick(parts.length)));

/** Another right answer, by whatever says what is right in a type. */
export const otherRight: Edit = (content, pick) =>
  changeOne(content, pick(content.exercises.length), (data): PlainExercise => {
    const flipped = <T extends { readonly correct: boolean }>(parts: readonly T[]): T[] => {
      const right = parts.findIndex(({ correct }) => correct);
      const to = (right + 1 + pick(parts.length - 1)) % parts.length;
      return parts.map((part, index) => ({ ...part, correct: index === to }));
    };
    switch (data.type) {
      case 'true-false':
        return { ...data, answer: !data.answer };
      case 'single-choice':
      case 'multiple-response':
        return { ...data, options: flipped(data.options) };
      case 'hotspot':
        return { ...data, spots: flipped(data.spots) };
      case 'ordering':
        return { ...data, items: moved(data.items, 0, data.items.length - 1) };
      case 'categories':
        return { ...data, items: data.items.map((item) => ({ ...item, category: data.categories[0]?.id ?? '' })) };
      case 'short-answer':
        return { ...data, accepted: ['quite another word'] };
      case 'numeric':
        return { ...data, accepted: { by: 'range', low: 123_456, high: 123_457 } };
      case 'fill-in-blanks':
        return { ...data, blanks: data.blanks.map((blank) => ({ ...blank, chosen: false, accepted: ['another'] })) };
      case 'hottext':
        return { ...data, text: data.text.replace('[[', '((').replace(']]', '))') };
      case 'scenario':
        return {
          ...data,
          scenes: data.scenes.map((scene) =>
            scene.ending ? { ...scene, ending: { ...scene.ending, share: 40 } } : scene,
          ),
        };
      default:
        return data;
    }
  });

/** Words of people: everything written, apart from what names a part and what an answer is compared with. */
export const otherWords: Edit = (content, pick) =>
  changeOne(content, pick(content.exercises.length), (data) => {
    const worded = new Set([
      'prompt',
      'text',
      'left',
      'right',
      'feedback',
      'front',
      'back',
      'note',
      'advice',
      'model',
      'alt',
      'title',
    ]);
    // In these the words themselves are what learners mark or fill in.
    const fixed = data.type === 'hottext' || data.type === 'fill-in-blanks' ? new Set(['text']) : new Set<string>();
    const reworded = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') return worded.has(key) && !fixed.has(key) ? `${value} (put better)` : value;
      if (Array.isArray(value)) return value.map((one) => reworded(one, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, reworded(one, name)]));
    };
    return reworded(data, '') as PlainExercise;
  });
export const otherPoints: Edit = (content, pick) =>
  changeOne(content, pick(content.exercises.length), (data) =>
    data.points === 0 ? data : ({ ...data, points: data.points * (2 + pick(3)), weight: 2 } as PlainExercise),
  );
