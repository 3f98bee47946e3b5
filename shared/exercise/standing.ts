/** What an answer of an earlier visit is worth to an exercise that may have been edited since: the player's rule, and the author's forecast of it. */

import type { PlainExercise } from '../blocks/exercises.ts';
import { shortName, tagLength } from '../base/short-name.ts';
import type { ExerciseScoring, Response } from './seam.ts';

/** All that is asked of a type: what an answer is worth, and what of it is kept. */
export type Scoring = ExerciseScoring<PlainExercise, Response>;

/** An answer as a learner holds it. */
export interface Held {
  /** 0 while it was begun and never handed in. */
  readonly attempts: number;
  readonly points: number;
  /** The last answer, or undefined when there was no room to keep it. */
  readonly response: Response | undefined;
  /** The response is being worked on and was not handed in. */
  readonly open: boolean;
  /** Attempts at what it asked before it was changed: they count no more, and their numbers are not given again. */
  readonly earlier?: number;
}

/** An exercise as it is asked now. */
export interface Asked {
  /** The test that asks it, or null when it stands on the page by itself. */
  readonly test: string | null;
  readonly data: PlainExercise;
}

/** Of what is right: another tag, another judgement. */
export function tagOf(data: PlainExercise, type: Scoring | undefined): string {
  return shortName(JSON.stringify([data.type, data.points > 0, type?.right?.(data) ?? null]), tagLength);
}

/** As it stands now: as it was, with what is left of it to be answered again, or null where nothing is. */
export function standing<H extends Held>(held: H, changed: boolean, { data, test }: Asked, type: Scoring): H | null {
  const { attempts, points, open, earlier = 0 } = held;
  const kept = held.response;
  // It had no room: its result stands as long as it would be judged in the same way.
  if (kept === undefined && !changed) return held;
  // What is being worked on can still be put right: whatever fits stays.
  const response = kept === undefined ? null : recalled(kept, changed && !open, data, type);
  // Begun and not judged, or nothing to judge: what is left of it goes on.
  if (attempts === 0 || (!type.right && !changed)) {
    if (response !== null) return { ...held, response };
    return earlier > 0 ? { ...held, response: undefined, open: false } : null;
  }
  const whole = response !== null && same(type.keep?.(data, response) ?? response, kept);
  const judged = whole && !open ? type.score(data, response).points : null;
  if (whole && (!changed || judged === points)) return { ...held, response };
  // A test that was handed in is over.
  if (test !== null) return null;
  const left = response === null ? { response: undefined, open: false } : { response, open: true };
  return { ...held, attempts: 0, points: 0, ...left, earlier: earlier + attempts };
}

function recalled(kept: Response, changed: boolean, data: PlainExercise, type: Scoring): Response | null {
  const response = type.recall ? type.recall(data, kept, changed) : kept;
  return response !== null && type.isResponse(data, response) ? response : null;
}

export function same(a: Response | undefined, b: Response | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
