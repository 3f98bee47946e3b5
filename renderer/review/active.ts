/** The thread that is looked at, and what a comment that is being written is about. */

import { create } from 'zustand';
import type { Anchor } from '../../shared/model/review/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';

interface Active {
  readonly thread: RecordId | null;
  /** Null where no comment is begun. */
  readonly draft: Anchor | null;
}

export const useActive = create<Active>(() => ({ thread: null, draft: null }));
