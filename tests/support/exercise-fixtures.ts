/** Every exercise type with its own fixtures, found by folder: a new type is tried without a line added. */

import { existsSync, readdirSync } from 'node:fs';
import {
  exerciseTypeNames,
  exerciseTypes,
  type ExerciseData,
  type ExerciseTypeName,
} from '../../shared/blocks/exercises.ts';
import type { AnyPlayerExercise } from '../../shared/player/exercise.ts';
import { richOf } from './rich.ts';
import type { ExerciseFixtures, ExerciseType, Response } from '../../shared/exercise/seam.ts';

export interface TriedType {
  readonly name: ExerciseTypeName;
  readonly type: ExerciseType<ExerciseData, Response>;
  /** In plain form. */
  readonly fixtures: ExerciseFixtures<ExerciseData, Response>;
  /** Its examples as records hold them. */
  readonly examples: readonly ExerciseData[];
}

const folder = new URL('../../shared/blocks/', import.meta.url);

/** Folders of types that score; each must be in the registry. */
export const exerciseFolders = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/score.ts`, folder)))
  .toSorted();

export const triedTypes: readonly TriedType[] = await Promise.all(
  exerciseTypeNames.map(async (name) => {
    const module = (await import(new URL(`${name}/fixtures.ts`, folder).href)) as { fixtures: TriedType['fixtures'] };
    const type = exerciseTypes[name] as unknown as TriedType['type'];
    const { fixtures } = module;
    return { name, type, fixtures, examples: fixtures.examples.map((plain) => richOf(type.schema, plain)) };
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
export const oneOfEach: readonly ExerciseData[] = triedTypes.flatMap(({ examples }) => examples.slice(0, 1));
