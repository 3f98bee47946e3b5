/** A module that is edited and published again between two visits: every answer stays with what it was given to, or is asked for again. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainExercise } from '../../shared/blocks/exercises.ts';
import type { Response } from '../../shared/exercise/seam.ts';
import type { ContentExercise, PackageContent } from '../../shared/output/page/content.ts';
import { learnerText } from '../../shared/words/learner.ts';
import { percentOf } from '../../shared/player/roll-up.ts';
import { Session } from '../../shared/player/session.ts';
import type { Answered } from '../../shared/player/state.ts';
import type { Driver, Told } from '../../shared/player/tracking/driver.ts';
import { players, triedTypes } from '../support/exercise-fixtures.ts';

type Part = Readonly<Record<string, unknown>>;
type Edit = (content: PackageContent, random: (below: number) => number) => PackageContent;

const typeOf = (data: PlainExercise) => {
  const tried = triedTypes.find(({ name }) => name === data.type);
  if (!tried) throw new Error(`no type ${data.type}`);
  return tried;
};

/** Ids are long and alike, as those of records are. */
const idOf = (kind: string, number: number) => `m${kind}${String(number).padStart(14, 'a')}`;

function moduleOf(exercises: readonly ContentExercise[], pages: readonly string[]): PackageContent {
  return {
    id: 'module',
    activity: 'https://modulewright.org/activities/mod',
    standard: 'scorm2004',
    title: 'Module',
    passMark: 80,
    completion: 'viewed-and-passed',
    pages: pages.map((id) => ({ id, title: id, minutes: 1 })),
    exercises,
    tests: [],
    goals: [],
    text: learnerText('en'),
    words: {},
  };
}

/** Two of every type over six pages, so that no two neighbours are alike and any two places may be. */
const modules = fc.infiniteStream(fc.nat()).map((random) => {
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

function visit(content: PackageContent, suspended = '', location = '') {
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
function answerMost(content: PackageContent, pick: (below: number) => number) {
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

const answeredBy = (session: Session, id: string): Answered | undefined =>
  session.answered(session.content.exercises.findIndex((exercise) => exercise.id === id));

/** What is left of an answer apart from its place. */
const told = (answered: Answered | undefined) =>
  answered && {
    attempts: answered.attempts,
    points: answered.points,
    response: answered.response,
    open: answered.open,
  };

function published(edits: readonly Edit[], check: (before: Session, after: Session, content: PackageContent) => void) {
  fc.assert(
    fc.property(modules, ({ content, pick }) => {
      const { before, suspended, location } = answerMost(content, pick);
      let edited = content;
      for (let count = pick(4); count >= 0; count--) {
        const edit = edits[pick(edits.length)];
        if (edit) edited = edit(edited, pick);
      }
      const { session: after, reports } = visit(edited, suspended, location);
      // Coming back tells the platform nothing: only what the learner does counts.
      expect(reports).toEqual([]);
      check(before, after, edited);
    }),
    { numRuns: 60 },
  );
}

const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, index) => index !== from);
  const one = list[from];
  return one === undefined ? rest : [...rest.slice(0, to), one, ...rest.slice(to)];
};

let made = 100;
const newExercise: Edit = (content, pick) => {
  const tried = triedTypes[pick(triedTypes.length)];
  const data = tried?.fixtures.examples[pick(tried.fixtures.examples.length)];
  if (!data) return content;
  const one = { id: idOf('x', made++), page: content.pages[0]?.id ?? '', test: null, data };
  const at = pick(content.exercises.length);
  return { ...content, exercises: [...content.exercises.slice(0, at), one, ...content.exercises.slice(at)] };
};
const withoutExercise: Edit = (content, pick) => {
  const gone = pick(content.exercises.length);
  return { ...content, exercises: content.exercises.filter((_, index) => index !== gone) };
};
const movedExercise: Edit = (content, pick) => ({
  ...content,
  exercises: moved(content.exercises, pick(content.exercises.length), pick(content.exercises.length)),
});
const newPage: Edit = (content, pick) => {
  const at = pick(content.pages.length + 1);
  const page = { id: idOf('p', made++), title: 'New', minutes: 1 };
  return { ...content, pages: [...content.pages.slice(0, at), page, ...content.pages.slice(at)] };
};
const withoutPage: Edit = (content, pick) => {
  const gone = content.pages.length > 2 ? content.pages[pick(content.pages.length)] : undefined;
  if (!gone) return content;
  return {
    ...content,
    pages: content.pages.filter((page) => page !== gone),
    exercises: content.exercises.filter(({ page }) => page !== gone.id),
  };
};
const movedPage: Edit = (content, pick) => ({
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
function partLists(data: PlainExercise): readonly (readonly [key: string, parts: readonly Part[]])[] {
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

const newPart = changeParts((parts, pick) => {
  const at = pick(parts.length + 1);
  const like = parts[pick(parts.length)];
  const one = { ...like, id: `new${made++}`, ...(like && 'correct' in like ? { correct: pick(2) === 0 } : {}) };
  return [...parts.slice(0, at), one, ...parts.slice(at)];
});
const withoutPart = changeParts((parts, pick) => {
  const gone = pick(parts.length);
  return parts.length > 2 ? parts.filter((_, index) => index !== gone) : parts;
});
const movedPart = changeParts((parts, pick) => moved(parts, pick(parts.length), pick(parts.length)));

/** Another right answer, by whatever says what is right in a type. */
const otherRight: Edit = (content, pick) =>
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
const otherWords: Edit = (content, pick) =>
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
const otherPoints: Edit = (content, pick) =>
  changeOne(content, pick(content.exercises.length), (data) =>
    data.points === 0 ? data : ({ ...data, points: data.points * (2 + pick(3)), weight: 2 } as PlainExercise),
  );

/** Asked again: nothing of the earlier answer counts, and the session knows that there was one. */
const askedAgain = (answered: Answered | undefined) =>
  answered !== undefined && answered.attempts === 0 && answered.points === 0 && (answered.earlier ?? 0) > 0;

/** What an answer is told to have earned is what it earns. */
function toldTruly(after: Session): void {
  for (const [index, { data }] of after.content.exercises.entries()) {
    const answered = after.answered(index);
    if (!answered) continue;
    expect(answered.points).toBeLessThanOrEqual(data.points);
    if (answered.response === undefined) continue;
    expect(after.typeOf(index)?.isResponse(data, answered.response), `${data.type} is legal`).toBe(true);
    if (answered.open || answered.attempts !== 1) continue;
    expect(answered.points, data.type).toBeCloseTo(after.typeOf(index)?.score(data, answered.response).points ?? -1, 1);
  }
}

/** Score and completion are those of what is there now. */
function addsUp(after: Session): void {
  const { exercises, pages } = after.content;
  const judged = exercises.flatMap(({ data }, index) =>
    data.points * data.weight > 0 ? [{ data, answered: after.answered(index) }] : [],
  );
  const most = judged.reduce((sum, { data }) => sum + data.points * data.weight, 0);
  const done = judged.filter(({ answered }) => (answered?.attempts ?? 0) > 0);
  const earned = done.reduce((sum, { data, answered }) => sum + (answered?.points ?? 0) * data.weight, 0);
  expect(after.outcome.percent).toBe(done.length === 0 ? null : percentOf(earned, most));
  expect([...after.state.seen].every((page) => page < pages.length)).toBe(true);
}

describe('a module published again', () => {
  const around = [newExercise, withoutExercise, movedExercise, newPage, withoutPage, movedPage];

  it('keeps every answer with its exercise, whatever came, went or moved around it', () => {
    published(around, (before, after, { exercises }) => {
      for (const { id } of exercises) expect(told(answeredBy(after, id)), id).toEqual(told(answeredBy(before, id)));
      for (const { id } of exercises) expect(answeredBy(after, id)?.earlier).toBeUndefined();
      addsUp(after);
    });
  });

  it('drops what was deleted, and has nothing for what is new', () => {
    published(around, (before, after, { exercises }) => {
      const were = new Set(before.content.exercises.map(({ id }) => id));
      const fresh = exercises.filter(({ id }) => !were.has(id));
      for (const { id } of fresh) expect(answeredBy(after, id)).toBeUndefined();
      const kept = before.state.answered.filter(({ exercise }) =>
        exercises.some(({ id }) => id === before.content.exercises[exercise]?.id),
      );
      expect(after.state.answered).toHaveLength(kept.length);
    });
  });

  it('keeps which pages were seen and which is open, by the pages themselves', () => {
    published(around, (before, after, { pages }) => {
      const ids = (session: Session) => new Set([...session.state.seen].map((page) => session.content.pages[page]?.id));
      const were = ids(before);
      expect(ids(after)).toEqual(new Set(pages.map(({ id }) => id).filter((id) => were.has(id))));
      const open = before.content.pages[before.state.page]?.id;
      if (pages.some(({ id }) => id === open)) expect(pages[after.state.page]?.id).toBe(open);
    });
  });

  it('keeps every answer over better words, other points, and parts in another order', () => {
    const inPlace: Edit = (content, pick) => {
      const edited = movedPart(content, pick);
      // The order of these is what is right.
      return edited.exercises.some(
        ({ data }, index) => data.type === 'ordering' && data !== content.exercises[index]?.data,
      )
        ? content
        : edited;
    };
    published([otherWords, otherPoints, inPlace], (before, after, { exercises }) => {
      for (const { id, data } of exercises) {
        const was = answeredBy(before, id);
        const is = answeredBy(after, id);
        const unscaled = before.content.exercises.find((exercise) => exercise.id === id)?.data.points ?? 0;
        expect({ ...told(is), points: 0 }, data.type).toEqual({ ...told(was), points: 0 });
        expect(is?.points ?? 0).toBeCloseTo(unscaled === 0 ? 0 : ((was?.points ?? 0) / unscaled) * data.points, 1);
      }
      toldTruly(after);
      addsUp(after);
    });
  });

  it('asks again where another answer is right now, and nowhere else', () => {
    published([otherRight], (before, after, { exercises }) => {
      for (const [index, { id, data }] of exercises.entries()) {
        const was = answeredBy(before, id);
        const is = after.answered(index);
        const old = before.content.exercises[index]?.data;
        if (!was || !old) continue;
        if (data === old || was.attempts === 0) {
          expect(is?.attempts).toBe(was.attempts);
          continue;
        }
        const type = typeOf(data).type;
        const response = was.response as Response;
        const worth = type.isResponse(data, response) ? type.score(data, response).points : -1;
        if (worth !== was.points) expect(askedAgain(is), data.type).toBe(true);
      }
      toldTruly(after);
      addsUp(after);
    });
  });

  it('keeps an answer or asks again when parts come and go, and never shows one for another', () => {
    let keptCount = 0;
    let againCount = 0;
    published([newPart, withoutPart, movedPart, otherWords, otherRight, ...around], (before, after, { exercises }) => {
      for (const [index, { id, data }] of exercises.entries()) {
        const was = answeredBy(before, id);
        const is = after.answered(index);
        if (!was || was.attempts === 0 || data.points === 0) continue;
        if (askedAgain(is)) {
          againCount += 1;
          continue;
        }
        keptCount += 1;
        expect(told(is), data.type).toEqual(told(was));
      }
      toldTruly(after);
      addsUp(after);
    });
    expect(keptCount).toBeGreaterThan(againCount);
    expect(againCount).toBeGreaterThan(0);
  });

  it('loses no word of what is kept rather than judged, but with the part it was written for', () => {
    published([newPart, withoutPart, movedPart], (before, after, { exercises }) => {
      for (const [index, { id, data }] of exercises.entries()) {
        const was = answeredBy(before, id)?.response;
        if (data.points > 0 || typeof was !== 'object' || was === null || data.type === 'scenario') continue;
        const is = after.answered(index)?.response as Readonly<Record<string, Response>> | undefined;
        const parts = new Set(partLists(data).flatMap(([, list]) => list.map((part) => part['id'])));
        for (const [part, value] of Object.entries(was as Readonly<Record<string, Response>>)) {
          if (part === 'text') expect(is?.['text']).toBe(value);
          else if (parts.has(part) && (typeof value !== 'string' || data.type === 'checklist' || parts.has(value)))
            expect(is?.[part], `${data.type} ${part}`).toEqual(value);
        }
      }
    });
  });
});
