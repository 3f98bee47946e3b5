/** Every exercise type by name: a new one is its folder and a line here. */

import { categories } from '../blocks/categories/index.ts';
import { checklist } from '../blocks/checklist/index.ts';
import { confidence } from '../blocks/confidence/index.ts';
import { fillInBlanks } from '../blocks/fill-in-blanks/index.ts';
import { flashcards } from '../blocks/flashcards/index.ts';
import { hotspot } from '../blocks/hotspot/index.ts';
import { hottext } from '../blocks/hottext/index.ts';
import { labelling } from '../blocks/labelling/index.ts';
import { likert } from '../blocks/likert/index.ts';
import { longAnswer } from '../blocks/long-answer/index.ts';
import { matching } from '../blocks/matching/index.ts';
import { multipleResponse } from '../blocks/multiple-response/index.ts';
import { numeric } from '../blocks/numeric/index.ts';
import { ordering } from '../blocks/ordering/index.ts';
import { scenario } from '../blocks/scenario/index.ts';
import type { ExerciseType } from '../exercise/seam.ts';
import { shortAnswer } from '../blocks/short-answer/index.ts';
import { singleChoice } from '../blocks/single-choice/index.ts';
import { trueFalse } from '../blocks/true-false/index.ts';

export const exerciseTypes = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  matching,
  ordering,
  categories,
  hotspot,
  hottext,
  labelling,
  likert,
  'fill-in-blanks': fillInBlanks,
  'short-answer': shortAnswer,
  numeric,
  'long-answer': longAnswer,
  scenario,
  checklist,
  flashcards,
  confidence,
} as const;

export type ExerciseTypeName = keyof typeof exerciseTypes;
type DataOfType<T> = T extends ExerciseType<infer Data, infer _Answer> ? Data : never;
export type ExerciseData = DataOfType<(typeof exerciseTypes)[ExerciseTypeName]>;

export const exerciseTypeNames = Object.keys(exerciseTypes) as readonly ExerciseTypeName[];

export function isExercise(data: { readonly type: string }): data is ExerciseData {
  return Object.hasOwn(exerciseTypes, data.type);
}

/** The facets of an exercise whose type is known only at run time. */
export function exerciseType(data: { readonly type: ExerciseTypeName }): ExerciseType<ExerciseData, never> {
  return exerciseTypes[data.type] as unknown as ExerciseType<ExerciseData, never>;
}
