/** How a learner answers each type by pointer and by keys alone; each type's way is a file in `types/`, found by name. */

import { readdirSync } from 'node:fs';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import type { Response } from '../../../shared/exercise/seam.ts';
import type { Drive } from './reach.ts';

const folder = new URL('./types/', import.meta.url);
const loaded = await Promise.all(
  readdirSync(folder).map(async (name): Promise<[string, Drive<ExerciseData, Response>]> => {
    const module = (await import(new URL(name, folder).href)) as { drive: Drive<ExerciseData, Response> };
    return [name.replace('.ts', ''), module.drive];
  }),
);
const drives = new Map(loaded);

export function driveOf(data: ExerciseData): Drive<ExerciseData, Response> {
  const drive = drives.get(data.type);
  if (!drive) throw new Error(`nobody knows how to answer ${data.type}: add tests/ui/player/types/${data.type}.ts`);
  return drive;
}
