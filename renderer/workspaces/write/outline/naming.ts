/** Which part of the outline is being named: one that stood there, or one that was just made and has its words selected. */

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

/** At once: the letters that follow the key are its name. */
export function startNaming(id: RecordId, made: Naming['made'] = null): void {
  useNaming.setState({ naming: { id, made } });
}

/** For what a menu asks for and then is named: once the menu has closed, which gives the focus back. */
export function afterMenu(act: () => void): void {
  setTimeout(act);
}

export function stopNaming(): void {
  useNaming.setState({ naming: null });
}
