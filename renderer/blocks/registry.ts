/** How every type of block is seen in the page and edited beside it: `card.tsx` and `editor.tsx` in its folder, found by its name. */

import type { ComponentType } from 'react';
import { exerciseTypeNames } from '../../shared/blocks/exercises.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { ExerciseCard } from './exercise-card.tsx';

export interface BlockEditorProps<D> {
  readonly data: D;
  readonly patch: (patch: Partial<D>) => void;
  readonly blockId: RecordId;
}

export interface BlockCardProps<D> {
  readonly id: RecordId;
  readonly data: D;
}

type Editor = ComponentType<BlockEditorProps<BlockData>>;
type Card = ComponentType<BlockCardProps<BlockData>>;

const editors = import.meta.glob<{ readonly Editor: unknown }>('./*/editor.tsx', { eager: true });
const cards = import.meta.glob<{ readonly Card: unknown }>('./*/card.tsx', { eager: true });
const exercises: ReadonlySet<string> = new Set(exerciseTypeNames);

/** Undefined for a type without settings. A test sees to it that every exercise has an editor. */
export function blockEditor(type: BlockData['type']): Editor | undefined {
  return editors[`./${type}/editor.tsx`]?.Editor as Editor | undefined;
}

/** What stands in the page for a block that is not written there; exercises that have no card of their own share one. */
export function blockCard(type: BlockData['type']): Card | undefined {
  const own = cards[`./${type}/card.tsx`]?.Card;
  return (own ?? (exercises.has(type) ? ExerciseCard : undefined)) as Card | undefined;
}
