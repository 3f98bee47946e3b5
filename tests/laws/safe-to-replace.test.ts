/**
 * What is said of replacing a package comes true for every learner: what is said to be kept is kept by the newer package, what is
 * said to be lost is lost, and what is said to be asked again is asked of somebody.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainExercise } from '../../shared/blocks/exercises.ts';
import type { Response } from '../../shared/exercise/seam.ts';
import type { PackageContent } from '../../shared/output/page/content.ts';
import { changesBetween, losses } from '../../shared/output/replace/changes.ts';
import { fatesOf, type Fate } from '../../shared/output/replace/fate.ts';
import type { Session } from '../../shared/player/session.ts';
import type { Answered } from '../../shared/player/state.ts';
import {
  answeredBy,
  answerMost,
  modules,
  movedExercise,
  movedPage,
  movedPart,
  newExercise,
  newPage,
  newPart,
  otherPoints,
  otherRight,
  otherWords,
  typeOf,
  visit,
  withoutExercise,
  withoutPage,
  withoutPart,
  type Edit,
} from '../support/published-again.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 120;

/** Words that learners mark or fill in are words too. */
const otherText: Edit = (content, pick) => {
  const at = pick(content.exercises.length);
  const change = (data: PlainExercise): PlainExercise =>
    data.type === 'hottext' || data.type === 'fill-in-blanks' ? { ...data, text: `Once more: ${data.text}` } : data;
  const exercises = content.exercises.map((one, index) => (index === at ? { ...one, data: change(one.data) } : one));
  return { ...content, exercises };
};
const otherType: Edit = (content, pick) => {
  const [at, other] = [pick(content.exercises.length), content.exercises[pick(content.exercises.length)]];
  const exercises = content.exercises.map((one, index) => (index === at && other ? { ...one, data: other.data } : one));
  return { ...content, exercises };
};
const edits: readonly Edit[] = [
  newExercise,
  withoutExercise,
  movedExercise,
  newPage,
  withoutPage,
  movedPage,
  newPart,
  withoutPart,
  movedPart,
  otherRight,
  otherWords,
  otherPoints,
  otherText,
  otherType,
];

/** The last few exercises are asked by a test, which may go. */
function tested(content: PackageContent, isThere = true): PackageContent {
  const asked = new Set(content.exercises.slice(-8).map(({ id }) => id));
  return withTest({
    ...content,
    exercises: content.exercises.map((one) => (isThere && asked.has(one.id) ? { ...one, test: 'mtest' } : one)),
  });
}

function withTest(content: PackageContent): PackageContent {
  const exercises = content.exercises.flatMap(({ test }, place) => (test === 'mtest' ? [place] : []));
  const data = {
    type: 'test' as const,
    title: 'Test',
    draw: 6,
    shuffle: true,
    points: 10,
    passMark: null,
    attempts: 0,
    review: 'after-each' as const,
    minutes: null,
    extension: 0,
  };
  return { ...content, tests: exercises.length === 0 ? [] : [{ id: 'mtest', data, exercises }] };
}

function edited(content: PackageContent, pick: (below: number) => number): PackageContent {
  let now = content;
  for (let count = pick(4); count >= 0; count--) now = edits[pick(edits.length)]?.(now, pick) ?? now;
  if (pick(8) === 0) now = { ...now, exercises: now.exercises.filter(({ test }) => test === null) };
  return withTest(now);
}

/** Some of the test, now and then to its end. */
function takeTest(content: PackageContent, suspended: string, pick: (below: number) => number): string {
  const { session, reports } = visit(content, suspended);
  if (content.tests.length === 0 || pick(3) === 0) return suspended;
  session.beginTest(0, false);
  for (const at of session.drawn(0)) {
    const data = content.exercises[at]?.data;
    if (data) session.draft(at, typeOf(data).fixtures.any(data, pick));
  }
  if (pick(2) === 0) session.handIn(0, () => null);
  return reports.at(-1)?.suspended ?? suspended;
}

/** Whatever the points are now, the share of them is what was earned. */
const share = (answered: Answered | undefined, points: number) => (points === 0 ? 0 : (answered?.points ?? 0) / points);

const pointsOf = ({ content }: Session, id: string) =>
  content.exercises.find((exercise) => exercise.id === id)?.data.points ?? 0;

function comesTrue(old: PackageContent, now: PackageContent, suspended: string): ReadonlyMap<string, Fate> {
  const { session: before } = visit(old, suspended);
  const { session: after } = visit(now, suspended);
  expect(after.startedAnew).toBe(false);
  const fates = fatesOf(old, now);
  for (const [id, fate] of fates.exercises) {
    const [was, is] = [answeredBy(before, id), answeredBy(after, id)];
    const type = old.exercises.find((exercise) => exercise.id === id)?.data.type;
    if (fate === 'gone') expect(is, `${type} is gone`).toBeUndefined();
    if (fate !== 'kept') continue;
    const held = ({ attempts, response, open, earlier }: Answered) => ({ attempts, response, open, earlier });
    expect(is && held(is), `${type} is kept`).toEqual(was && held(was));
    expect(share(is, pointsOf(after, id))).toBeCloseTo(share(was, pointsOf(before, id)), 1);
  }
  for (const [id, isKept] of fates.tests) {
    const taken = (session: Session) => session.state.tests.find(({ test }) => session.content.tests[test]?.id === id);
    const result = (session: Session) => {
      const { attempts, best, last, began } = taken(session) ?? {};
      return { attempts, best, last, began };
    };
    if (isKept) expect(result(after)).toEqual(result(before));
    else expect(taken(after)).toBeUndefined();
  }
  const seen = ({ state, content }: Session) => new Set([...state.seen].map((page) => content.pages[page]?.id));
  const left = now.pages.map(({ id }) => id).filter((id) => seen(before).has(id));
  expect(seen(after)).toEqual(new Set(left));
  const isLoss = changesBetween(old, now).some(({ code }) => (losses as readonly string[]).includes(code));
  expect(isLoss).toBe(
    [...fates.exercises.values()].some((one) => one !== 'kept') || [...fates.tests.values()].includes(false),
  );
  return fates.exercises;
}

/** The only answer that a learner gave; without its response where a platform had no room for it. */
function onlyAnswer(content: PackageContent, id: string, response: Response, room: boolean): string {
  const { session, reports } = visit(content);
  session.answer(
    content.exercises.findIndex((exercise) => exercise.id === id),
    response,
    1,
  );
  const kept = reports.at(-1)?.suspended ?? '';
  if (room) return kept;
  const stored = JSON.parse(kept) as { e: string[] };
  return JSON.stringify({ ...stored, e: [`${stored.e[0]};`] });
}

describe('a package in the place of an older one', () => {
  it('keeps what is said to be kept and loses what is said to be lost, whatever a learner did before', () => {
    const met: Record<Fate, number> = { kept: 0, partly: 0, again: 0, gone: 0 };
    fc.assert(
      fc.property(modules, fc.integer({ min: 0, max: 1 }), ({ content, pick }, test) => {
        const old = tested(content, test === 1);
        const suspended = takeTest(old, answerMost(old, pick).suspended, pick);
        for (const fate of comesTrue(old, edited(old, pick), suspended).values()) met[fate] += 1;
      }),
      { numRuns: runs },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });

  it('does so for learners of any earlier package, who were at those between or not', () => {
    fc.assert(
      fc.property(modules, ({ content, pick }) => {
        const first = tested(content);
        const second = edited(first, pick);
        const third = edited(second, pick);
        const began = answerMost(first, pick).suspended;
        comesTrue(first, third, began);
        const { session, reports } = visit(second, began);
        session.open(pick(second.pages.length));
        comesTrue(second, third, reports.at(-1)?.suspended ?? '');
      }),
      { numRuns: runs / 4 },
    );
  });

  it('asks again, of somebody, what it is said to ask again', () => {
    fc.assert(
      fc.property(modules, ({ content, pick }) => {
        const old = tested(content);
        const now = edited(old, pick);
        for (const [id, fate] of fatesOf(old, now).exercises) {
          const data = old.exercises.find((exercise) => exercise.id === id)?.data;
          if (!data || (fate !== 'again' && fate !== 'partly')) continue;
          const { type, fixtures } = typeOf(data);
          const own = fate === 'again' ? [fixtures.best(data)] : type.answers(data);
          const isLost = own.some((response) => {
            const suspended = onlyAnswer(old, id, response, fate === 'partly');
            const [was, is] = [old, now].map((at) => answeredBy(visit(at, suspended).session, id));
            return was?.attempts !== is?.attempts || JSON.stringify(was?.response) !== JSON.stringify(is?.response);
          });
          expect(isLost, `${data.type} is ${fate}`).toBe(true);
        }
      }),
      { numRuns: runs / 2 },
    );
  });
});
