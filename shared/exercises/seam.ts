/** The seam every exercise type stands behind. No zod here: the player imports these types and the scoring. */

import type { Html } from '../base/html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import type { Finding } from '../checks/finding.ts';

/** A learner's answer as it is kept in suspend_data: JSON, compact. */
export type Response = string | number | boolean | null | readonly Response[] | { readonly [key: string]: Response };

export interface Score {
  /** 0 ≤ points ≤ max. */
  readonly points: number;
  readonly max: number;
  /** `correct` only when every point was earned; an unscored exercise is `neutral`. */
  readonly result: 'correct' | 'incorrect' | 'neutral';
}

/** One interaction in the terms of SCORM 1.2 RTE 3.4.7 (cmi.interactions). */
export interface Scorm12Interaction {
  readonly type: 'true-false' | 'choice' | 'fill-in' | 'matching' | 'performance' | 'sequencing' | 'likert' | 'numeric';
  readonly studentResponse: string;
  readonly correctResponses: readonly string[];
}

/** Scoring and reporting: pure, zod-free, shared by the author's preview, the tests and the player. */
export interface ExerciseScoring<Data, Answer extends Response> {
  score(data: Data, response: Answer): Score;
  toScorm12(data: Data, response: Answer): Scorm12Interaction;
  /** True when a stored value has the shape of a response to this data: suspend_data may have been tampered with. */
  isResponse(data: Data, value: unknown): value is Answer;
}

/** The authoring side: how an exercise starts, reads, renders and is checked. */
export interface ExerciseType<Data, Answer extends Response> extends ExerciseScoring<Data, Answer> {
  readonly type: string;
  /** A new exercise, empty but complete enough to edit. */
  create(): Data;
  /** Prompt, options and feedback as words, for search and counts. */
  toText(data: Data): string;
  /** The learner's markup, usable and readable without script. */
  toHtml(data: Data, context: RenderContext): Html;
  check(data: Data, where: string): readonly Finding[];
  /** Legal examples, from plain to extreme, that the contract suite runs over. */
  readonly fixtures: readonly Data[];
}
