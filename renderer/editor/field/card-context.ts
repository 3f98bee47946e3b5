/** What a field knows of the card that it stands in. */

import { createContext } from 'react';
import type { RecordId } from '../../../shared/records/record.ts';
import type { Spot } from './caret.ts';
import type { CaretAt } from './field-editor.ts';

export interface CardOfField {
  readonly block: RecordId;
  /** Whether the card is what the person is at: its fields are then in the tab order, and empty ones are offered. */
  readonly active: boolean;
  /** Goes to the field before or behind this one, or into the page above or below the card. */
  readonly step: (from: HTMLElement, by: -1 | 1, at: CaretAt | Spot) => void;
  /** Moves the whole card on its page; the field keeps the caret. */
  readonly move: (field: string | undefined, by: -1 | 1) => void;
  /** From a field to the card as a whole. */
  readonly select: () => void;
  /** A field of it took the focus. */
  readonly entered: () => void;
}

/** Null beside the page, where fields stand in a form. */
export const CardContext = createContext<CardOfField | null>(null);
