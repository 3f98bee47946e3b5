/** The editor of every exercise type: `editor.tsx` in its folder, found by the folder's name. */

import type { ComponentType } from 'react';
import type { ExerciseData, ExerciseTypeName } from '../../shared/exercises/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';

export interface ExerciseEditorProps<D> {
  readonly data: D;
  readonly patch: (patch: Partial<D>) => void;
  readonly blockId: RecordId;
}

type AnyEditor = ComponentType<ExerciseEditorProps<ExerciseData>>;

const modules = import.meta.glob<{ readonly Editor: unknown }>('./*/editor.tsx', { eager: true });

/** A test sees to it that every type of the registry has one. */
export function exerciseEditor(type: ExerciseTypeName): AnyEditor | undefined {
  return modules[`./${type}/editor.tsx`]?.Editor as AnyEditor | undefined;
}
