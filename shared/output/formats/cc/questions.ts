/** Which exercises are questions of a cartridge's tests; all others stay on their page as something to be read. */

import { exerciseType, type ExerciseData } from '../../../blocks/exercises.ts';
import { resourcesOf } from '../../../blocks/mentions.ts';
import type { Question } from '../../../exercise/question.ts';

/** Null for what a cartridge has no form for. A picture in a question has no address that all platforms read alike. */
export function questionOf(data: ExerciseData): Question | null {
  return resourcesOf(data).length > 0 ? null : (exerciseType(data).question?.(data) ?? null);
}
