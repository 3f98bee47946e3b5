/** Results of a pilot session: what learners answered to exercises, without who they are. */

import { z } from '../../base/zod.ts';
import { name, said, stamp } from '../fields.ts';

/** Where results came from, by the shape of what was read. */
export const resultSources = ['moodle-scorm', 'moodle-quiz', 'scorm-cloud', 'table'] as const;

export const mostLearners = 20_000;
export const mostItems = 2000;

/** An exercise as it was when its results were taken in, and what each learner made of it: learner 1 first in every list. */
export const resultItem = z.strictObject({
  /** No reference: an exercise that is gone was answered all the same. */
  exercise: name().min(1).max(255),
  title: said(5000),
  /** What could be chosen; none where something is written or put in order. */
  options: z.array(z.strictObject({ id: name().min(1).max(64), text: said(2000), right: z.boolean() })).max(100),
  /** One option at most can be chosen. */
  oneOnly: z.boolean(),
  /** The share of its points that the first answer earned; null where nobody answered, or nothing was right or wrong. */
  scores: z.array(z.number().min(0).max(1).nullable()).max(mostLearners),
  /** The places of the options chosen; null where that is not known. Empty where none of it is. */
  chosen: z.array(z.array(z.number().int().min(0).max(99)).max(100).nullable()).max(mostLearners),
  /** From seeing it to answering it. Empty where none of it is known. */
  seconds: z.array(z.number().min(0).max(1_000_000).nullable()).max(mostLearners),
});

export const pilotResultsData = z.strictObject({
  taken: stamp(),
  source: z.enum(resultSources),
  /** How many. They have numbers, from 1, and nothing else. */
  learners: z.number().int().min(1).max(mostLearners),
  items: z
    .array(resultItem)
    .min(1)
    .max(mostItems)
    .refine(
      (items) => new Set(items.map(({ exercise }) => exercise)).size === items.length,
      'an exercise stands twice',
    ),
});

export type PilotResultsData = z.infer<typeof pilotResultsData>;
export type ResultItem = z.infer<typeof resultItem>;
export type ResultSource = (typeof resultSources)[number];

/** The same results, of exercises that have other ids. */
export function ofOtherExercises(data: PilotResultsData, idOfExercise: (exercise: string) => string): PilotResultsData {
  return { ...data, items: data.items.map((item) => ({ ...item, exercise: idOfExercise(item.exercise) })) };
}
