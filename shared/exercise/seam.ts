/** The seam every exercise type stands behind. No zod here at run time: the player imports the scoring. */

import type { Plain } from '../blocks/plain.ts';
import type { BlockType, PaperContext } from '../blocks/seam.ts';
import type { Piece } from '../flow/flow.ts';
import type { BloomLevel } from '../model/goals/schema.ts';
import type { PartKey } from '../words/typed.ts';
import type { Question } from './question.ts';
import type { Report } from './report.ts';

/** A learner's answer as it is kept in suspend_data: JSON, compact. */
export type Response = string | number | boolean | null | readonly Response[] | { readonly [key: string]: Response };

export interface Score {
  /** 0 ≤ points ≤ max. */
  readonly points: number;
  readonly max: number;
  /** `correct` only when every point was earned; an unscored exercise is `neutral`. */
  readonly result: 'correct' | 'incorrect' | 'neutral';
}

/** Scoring and reporting, of plain data: pure, zod-free, shared by the author's preview, the tests and the player. */
export interface ExerciseScoring<Data, Answer extends Response> {
  score(data: Data, response: Answer): Score;
  /** What the answer says, for every standard: one report, or one for each part that is answered by itself. */
  report(data: Data, response: Answer): readonly Report[];
  /** True when a stored value has the shape of a response to this data: suspend_data may have been tampered with. */
  isResponse(data: Data, value: unknown): value is Answer;
  /**
   * What an answer is compared with, in ids and numbers: the same whatever words an author puts better and, where order
   * means nothing, in whatever order. Left out where nothing is right or wrong.
   */
  right?(data: Data): Response;
  /** What is kept from visit to visit, where an answer alone does not say what it was given to. */
  keep?(data: Data, answer: Answer): Response;
  /**
   * What of a kept answer still says the same of this data, which may have been edited since; null for nothing. `changed`
   * when what is right is another by now. Left out where an answer holds as a whole or not at all.
   */
  recall?(data: Data, kept: unknown, changed: boolean): Answer | null;
}

/** A line of an exercise as its author sees it in the page. */
export interface OutlineLine {
  /** Empty while nothing is written. */
  readonly text: string;
  /** What to call it then: the key of a word for authors, with the part's number; an option of a choice needs none. */
  readonly name?: readonly [key: PartKey, number: number];
  /** Whether this is (part of) the right answer; undefined where nothing is right or wrong. */
  readonly right?: boolean;
  readonly note?: string;
}

/** An exercise in a document: each type has it in its `paper.ts`. */
export type OnPaper<Data> = Pick<ExerciseType<Data, Response>, 'onPaper' | 'keyOnPaper'>;

/** A block that learners answer: what it has beyond every other. */
export interface ExerciseType<Data, Answer extends Response>
  extends BlockType<Data>, ExerciseScoring<Plain<Data>, Answer> {
  /**
   * Minutes to answer, beyond reading what is asked: thinking, handling and reading the feedback. A choice takes about a
   * minute (the usual allowance in paper tests); what is sorted, drawn or written takes as long as its parts.
   */
  readonly minutes: number;
  /**
   * The lowest and the highest level of the revised taxonomy that an answer can show, or null where it shows none. An answer
   * that is chosen shows no creating, however good the question (Haladyna & Rodriguez 2013: choosing reaches from recall to
   * judging a case); what is sorted or mapped shows at most analysing; what is written or made can show every level.
   */
  readonly levels: readonly [lowest: BloomLevel, highest: BloomLevel] | null;
  /** Set where the answer is a piece of work. */
  readonly produces?: true;
  /** Its `text` as it reads before it is answered, where the page has it as something to be worked with and not as words. */
  unanswered?(data: Plain<Data>): string;
  /** Its parts with what is right, for the author's page and the key; `figure` writes a number as its reader writes it. */
  outline(data: Plain<Data>, figure: (value: number) => string): readonly OutlineLine[];
  /** What is right, as it would be written where `onPaper` leaves room for it; empty where nothing is. */
  keyOnPaper(data: Data, context: PaperContext): readonly Piece[];
  /** As a question of another program's test; null, or left out, where none of those says the same. */
  question?(data: Data): Question | null;
  /** Set where learners choose any number of these lines: their marks are square, as checkboxes are. */
  readonly several?: true;
  /** An answer that takes as much room as any, in the form in which it is kept. */
  longest(data: Plain<Data>): Response;
  /** Answers that between them use every part that one can name: what holds of each of them holds of all there are. */
  answers(data: Plain<Data>): readonly Response[];
}

/** What the contract suite needs of a type, in its `fixtures.ts`. `pick(n)` is a random whole number below n. */
export interface ExerciseFixtures<Data, Answer extends Response> {
  /** Legal examples in their plain form, from short to extreme, without findings that stop an export. */
  readonly examples: readonly Plain<Data>[];
  /** The answer that earns everything. */
  best(data: Plain<Data>): Answer;
  /** Any legal answer. */
  any(data: Plain<Data>, pick: (below: number) => number): Answer;
  /** The answer with one more part right, or null when there is none to mend. */
  better(data: Plain<Data>, answer: Answer): Answer | null;
  /** Makes parts that refer to each other fit, where any data that the schema allows hardly ever would. */
  fit?(data: Plain<Data>): Plain<Data>;
}
