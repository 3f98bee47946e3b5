/** The editor of every exercise type. A missing one is a compile error. */

import type { ComponentType } from 'react';
import type { ExerciseData, ExerciseTypeName } from '../../shared/exercises/registry.ts';
import { MultipleResponseEditor } from './multiple-response/multiple-response-editor.tsx';
import { SingleChoiceEditor } from './single-choice/single-choice-editor.tsx';
import { TrueFalseEditor } from './true-false/true-false-editor.tsx';

export interface ExerciseEditorProps<D extends ExerciseData> {
  readonly data: D;
  readonly patch: (patch: Partial<D>) => void;
}

export const exerciseEditors = {
  'single-choice': SingleChoiceEditor,
  'multiple-response': MultipleResponseEditor,
  'true-false': TrueFalseEditor,
} satisfies { [T in ExerciseTypeName]: ComponentType<ExerciseEditorProps<Extract<ExerciseData, { type: T }>>> };
