/** Which part of the outline is being named: one that stood there, or one that was just made and has its words selected. */

import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { RecordId } from '../../../../shared/records/record.ts';

export interface Naming {
  readonly id: RecordId;
  /**
   * Whether it was just made. One that was asked for stays, whatever it is called; one that followed upon Enter goes again
   * where it was not given a name.
   */
  readonly made: 'asked' | 'followed' | null;
}

export const useNaming = create<{ readonly naming: Naming | null }>(() => ({ naming: null }));

/** The field is there at once: the letters that follow the key are its name. */
export function startNaming(id: RecordId, made: Naming['made'] = null): void {
  flushSync(() => useNaming.setState({ naming: { id, made } }));
}

export function stopNaming(): void {
  useNaming.setState({ naming: null });
}
