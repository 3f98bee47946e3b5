/** A module that is edited and published again between two visits: every answer stays with what it was given to, or is asked for again. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../shared/exercise/seam.ts';
import type { PackageContent } from '../../shared/output/page/content.ts';
import { percentOf } from '../../shared/player/roll-up.ts';
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
  partLists,
  told,
  typeOf,
  visit,
  withoutExercise,
  withoutPage,
  withoutPart,
  type Edit,
} from '../support/published-again.ts';

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
