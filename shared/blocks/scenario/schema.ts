/** Branching scenario: scenes joined by choices, from a start to one of several endings. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { file, words, wordsFor } from '../../model/fields.ts';
import { exerciseBase, otherPart, partId } from '../../exercise/schema.ts';

export const maxScenes = 60;
export const maxChoices = 8;
export const outcomes = ['good', 'neutral', 'bad'] as const;
const percent = z.number().min(0).max(100);

export const choiceSchema = z.strictObject({
  id: partId,
  text: phrase(1000),
  /** The scene it leads to; null while the author has not said. */
  to: otherPart.nullable(),
  /** What it brings: shown right after it was chosen. */
  feedback: phrase(2000),
  /**
   * Percent of the points it takes, each time, whatever the ending. It never gives any: so no round pays, one better
   * choice never scores less, and the best way can be told exactly.
   */
  cost: percent,
});

/** `share` is the percentage of the points that reaching it is worth. */
export const endingSchema = z.strictObject({ outcome: z.enum(outcomes), share: percent });

const scene = z.strictObject({
  id: partId,
  title: words(200),
  /** The situation, or the closing words of an ending. */
  text: phrase(5000),
  image: file('image').nullable(),
  alt: wordsFor('image', 2000),
  ending: endingSchema.nullable(),
  /** None counts in an ending. */
  choices: z.array(choiceSchema).max(maxChoices),
});

export const scenarioSchema = z.strictObject({
  type: z.literal('scenario'),
  ...exerciseBase,
  start: otherPart.nullable(),
  scenes: z.array(scene).max(maxScenes),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type Scene = Scenario['scenes'][number];
export type Choice = Scene['choices'][number];

/** The choices taken, by id, from the start on; it may stop before an ending. */
export type ScenarioResponse = readonly string[];
