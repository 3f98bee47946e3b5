/** Every exercise type with its own fixtures, found by folder: a new type is tried without a line added. */

import { readdirSync } from 'node:fs';
import {
  exerciseTypeNames,
  exerciseTypes,
  type ExerciseData,
  type ExerciseTypeName,
} from '../../shared/exercises/registry.ts';
import type { AnyPlayerExercise } from '../../shared/player/exercise.ts';
import type { ExerciseFixtures, ExerciseType, Response } from '../../shared/exercises/seam.ts';

export interface TriedType {
  readonly name: ExerciseTypeName;
  readonly type: ExerciseType<ExerciseData, Response>;
  readonly fixtures: ExerciseFixtures<ExerciseData, Response>;
}

const folder = new URL('../../shared/exercises/', import.meta.url);

/** Folders that hold a type; each must be in the registry. */
export const typeFolders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
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
