/** The thread or the suggestion that is looked at, and what a comment that is being written is about. */

import { create } from 'zustand';
import type { Anchor } from '../../shared/model/review/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';

interface Active {
  readonly thread: RecordId | null;
  /** The key of a suggested change. */
  readonly suggestion: string | null;
  /** Null where no comment is begun. */
  readonly draft: Anchor | null;
}

export const useActive = create<Active>(() => ({ thread: null, suggestion: null, draft: null }));

export function suggestionKey({ suggestion, name }: Pick<Change, 'suggestion' | 'name'>): string {
  return `${suggestion} ${name}`;
}
