/** Every exercise type by name. A missing part is a compile error. */

import type { z } from 'zod';
import { multipleResponse } from './multiple-response/index.ts';
import type { exerciseSchemas } from './schemas.ts';
import type { ExerciseType } from './seam.ts';
import { singleChoice } from './single-choice/index.ts';
import { trueFalse } from './true-false/index.ts';

export type ExerciseData = z.infer<(typeof exerciseSchemas)[number]>;
export type ExerciseTypeName = ExerciseData['type'];

export const exerciseTypes = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  // Each type has a response of its own; only its own facets ever see it.
  // oxlint-disable-next-line typescript/no-explicit-any
} satisfies { readonly [T in ExerciseTypeName]: ExerciseType<Extract<ExerciseData, { type: T }>, any> };

export function isExercise(data: { readonly type: string }): data is ExerciseData {
  return Object.hasOwn(exerciseTypes, data.type);
}

/** The facets of an exercise whose type is known only at run time. */
export function exerciseType(data: ExerciseData): ExerciseType<ExerciseData, never> {
  return exerciseTypes[data.type] as unknown as ExerciseType<ExerciseData, never>;
}
