/** Every exercise type by name: a new one is its folder and a line here. */

import { categories } from './categories/index.ts';
import { checklist } from './checklist/index.ts';
import { confidence } from './confidence/index.ts';
import { fillInBlanks } from './fill-in-blanks/index.ts';
import { flashcards } from './flashcards/index.ts';
import { hotspot } from './hotspot/index.ts';
import { hottext } from './hottext/index.ts';
import { labelling } from './labelling/index.ts';
import { likert } from './likert/index.ts';
import { longAnswer } from './long-answer/index.ts';
import { matching } from './matching/index.ts';
import { multipleResponse } from './multiple-response/index.ts';
import { numeric } from './numeric/index.ts';
import { ordering } from './ordering/index.ts';
import { plainOf, type Plain } from './plain.ts';
import { scenario } from './scenario/index.ts';
import type { ExerciseType } from '../exercise/seam.ts';
import { shortAnswer } from './short-answer/index.ts';
import { singleChoice } from './single-choice/index.ts';
import { trueFalse } from './true-false/index.ts';

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

/** As it is scored, reported and read aloud: what a package is told of an exercise. */
export type PlainExercise = Plain<ExerciseData>;

export function plainExercise(data: ExerciseData): PlainExercise {
  return plainOf<ExerciseData>(exerciseType(data).schema, data);
}

export const exerciseTypeNames = Object.keys(exerciseTypes) as readonly ExerciseTypeName[];

export function isExercise(data: { readonly type: string }): data is ExerciseData {
  return Object.hasOwn(exerciseTypes, data.type);
}

/** The facets of an exercise whose type is known only at run time. */
export function exerciseType(data: { readonly type: ExerciseTypeName }): ExerciseType<ExerciseData, never> {
  return exerciseTypes[data.type] as ExerciseType<ExerciseData, never>;
}
