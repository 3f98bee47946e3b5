/** Which exercise type suits a level where nobody has chosen one yet, by what the types say of themselves. */

import { exerciseType, exerciseTypeNames, type ExerciseTypeName } from '../blocks/exercises.ts';
import { bloomLevels, type BloomLevel } from '../model/goals/schema.ts';
import { holding } from '../model/walk.ts';

const showsFiles = holding('file');

/** For practice the type that takes most thought without being a piece of work: to bring forth an answer teaches more than to choose one. */
export function practiceType(level: BloomLevel): ExerciseTypeName {
  const fitting = fittingTypes(level);
  const small = fitting.filter((type) => !exerciseType({ type }).produces);
  return mostMinutes(small) ?? mostMinutes(fitting) ?? anyType();
}

/** For assessment the first that the registry offers. */
export function assessmentType(level: BloomLevel): ExerciseTypeName {
  return fittingTypes(level)[0] ?? anyType();
}

/** Types whose answers can show the level, and that need no picture to begin with. */
function fittingTypes(level: BloomLevel): readonly ExerciseTypeName[] {
  const rank = bloomLevels.indexOf(level);
  return exerciseTypeNames.filter((type) => {
    const { levels, schema } = exerciseType({ type });
    if (levels === null || showsFiles(schema)) return false;
    return bloomLevels.indexOf(levels[0]) <= rank && rank <= bloomLevels.indexOf(levels[1]);
  });
}

function mostMinutes(types: readonly ExerciseTypeName[]): ExerciseTypeName | undefined {
  return types.toSorted((a, b) => exerciseType({ type: b }).minutes - exerciseType({ type: a }).minutes)[0];
}

function anyType(): ExerciseTypeName {
  const [first] = exerciseTypeNames;
  if (!first) throw new Error('a registry without a type');
  return first;
}
