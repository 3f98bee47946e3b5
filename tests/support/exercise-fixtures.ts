/** Every exercise type with its own fixtures, found by folder: a new type is tried without a line added. */

import { existsSync, readdirSync } from 'node:fs';
import {
  exerciseTypeNames,
  exerciseTypes,
  type ExerciseData,
  type ExerciseTypeName,
} from '../../shared/blocks/exercises.ts';
import type { AnyPlayerExercise } from '../../shared/player/exercise.ts';
import type { ExerciseFixtures, ExerciseType, Response } from '../../shared/exercise/seam.ts';

export interface TriedType {
  readonly name: ExerciseTypeName;
  readonly type: ExerciseType<ExerciseData, Response>;
  readonly fixtures: ExerciseFixtures<ExerciseData, Response>;
}

const folder = new URL('../../shared/blocks/', import.meta.url);

/** Folders of types that score; each must be in the registry. */
export const exerciseFolders = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/score.ts`, folder)))
  .toSorted();

export const triedTypes: readonly TriedType[] = await Promise.all(
  exerciseTypeNames.map(async (name) => {
    const module = (await import(new URL(`${name}/fixtures.ts`, folder).href)) as { fixtures: TriedType['fixtures'] };
    return { name, type: exerciseTypes[name] as unknown as TriedType['type'], fixtures: module.fixtures };
  }),
);

/** What each type does inside a package, as its script brings it. */
export const players: Readonly<Record<string, AnyPlayerExercise>> = Object.fromEntries(
  await Promise.all(
    exerciseTypeNames.map(async (name) => {
      const module = (await import(new URL(`${name}/player.dom.ts`, folder).href)) as { player: AnyPlayerExercise };
      return [name, module.player] as const;
    }),
  ),
);

/** The first example of every type. */
export const oneOfEach: readonly ExerciseData[] = triedTypes.flatMap(({ fixtures }) => fixtures.examples.slice(0, 1));
