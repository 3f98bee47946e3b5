/** The shapes of a review: what is asked of whom, threads on the words, what is said in them, and which pages somebody has done. */

import { z } from '../../base/zod.ts';
import { language, name, said, stamp, state } from '../fields.ts';
import { aroundQuote, longestQuote } from './kept-of-text.ts';

/** How often it was said anew: of two that differ the one said more often stands, in whatever order they come back, whatever the clocks. */
const turn = z.number().int().min(0).max(1_000_000_000);

/** Somebody who says something: by an id of their own, as two may have one name. */
export const personData = z.strictObject({
  id: name().regex(/^[A-Za-z][A-Za-z0-9_]{0,99}$/),
  name: said(200).min(1),
  /** Set where somebody else brought what it says and nothing proves that it is theirs. */
  unverified: z.literal(true).optional(),
});

/**
 * What a thread is about. No reference: what is gone takes no thread with it, and what is copied none along. `field`, `start` and
 * `end` (UTF-16 units of the text of that field, as `textsOf` has it) are null for a whole record.
 */
export const anchorData = z.strictObject({
  record: name().min(1).max(255),
  /** The page that it was on when it was last seen, and its module: where it is listed once its words are gone. */
  page: name().min(1).max(255).nullable(),
  module: name().min(1).max(255).nullable(),
  range: z
    .strictObject({
      field: name().min(1).max(1000),
      start: z.number().int().min(0),
      end: z.number().int().min(0),
      /** The words it is on, as they read now; what it was first put on, where that was something else. */
      quote: said(longestQuote),
      first: said(longestQuote).optional(),
      before: said(aroundQuote),
      after: said(aroundQuote),
    })
    .nullable(),
});

export const threadLabels = ['must', 'should', 'idea'] as const;
export const verdicts = ['taken', 'differently', 'not-taken'] as const;

export const threadData = z.strictObject({
  anchor: anchorData,
  label: z.enum(threadLabels).nullable(),
  /** Whoever is to see to it, by the id of a person. */
  assigned: name().min(1).max(100).nullable(),
  /** What became of it, by who decides; null while it is open. */
  outcome: z
    .strictObject({
      /** Null where it was settled without a decision, as a question that was answered. */
      verdict: z.enum(verdicts).nullable(),
      words: said(4000),
      by: personData,
      at: stamp(),
    })
    .nullable(),
  /** What a pilot session told that it was begun about: an answer, a goal or a part, as `shared/pilots/sheets/asks.ts` names them. */
  told: z
    .strictObject({
      pilot: name().min(1).max(255),
      ask: name().min(1).max(400),
      /** The sheet of the answer; null for what all of them say together. */
      sheet: name().min(1).max(255).nullable(),
    })
    .optional(),
  turn,
});

export const commentData = z.strictObject({
  by: personData,
  at: stamp(),
  /** None where it was taken back. */
  words: said(10_000),
  turn,
});

/** Whether somebody is done with a page. */
export const signOffData = z.strictObject({
  page: name().min(1).max(255),
  by: personData,
  at: stamp(),
  done: z.boolean(),
  turn,
});

export const requestData = z.strictObject({
  module: name().min(1).max(255),
  /** Ids of pages; all of the module's where there are none. */
  pages: z.array(name().min(1).max(255)).max(10_000),
  /** What is asked, as `Is the example true for Latvia?` */
  question: said(4000),
  reviewers: z.array(said(200).min(1)).max(200),
  /** Who settles what is said. */
  decider: said(200),
  /** The last day, as `2026-12-24`; null where none was said. */
  due: name()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  language: language(),
  /** What a return must say to be of this request. */
  key: name().min(1).max(100),
  sent: stamp(),
  /** The revision that was sent. */
  revision: z.number().int().min(0),
});

/**
 * What one person would have a record be, beside what it is: never part of the programme until somebody accepts it. It holds all that
 * this person would change in that record; what the single changes are is worked out of it.
 */
export const suggestionData = z.strictObject({
  by: personData,
  at: stamp(),
  /** The id of the record. */
  target: name().min(1).max(255),
  /** The record when they began to change it; null where it is one of their own. */
  before: state().nullable(),
  /** As they would have it; null where they would take it away. */
  after: state().nullable(),
  turn,
});

/** What became of one change of a suggestion. */
export const decisionData = z.strictObject({
  /** The name of the change, as `changesOf` gives it. */
  change: name().min(1).max(200),
  verdict: z.enum(verdicts),
  words: said(4000),
  by: personData,
  at: stamp(),
});

export type Person = z.infer<typeof personData>;
export type Anchor = z.infer<typeof anchorData>;
export type AnchoredRange = NonNullable<Anchor['range']>;
export type ThreadData = z.infer<typeof threadData>;
export type ThreadLabel = (typeof threadLabels)[number];
export type Verdict = (typeof verdicts)[number];
export type CommentData = z.infer<typeof commentData>;
export type SignOffData = z.infer<typeof signOffData>;
export type RequestData = z.infer<typeof requestData>;
export type SuggestionData = z.infer<typeof suggestionData>;
export type DecisionData = z.infer<typeof decisionData>;
