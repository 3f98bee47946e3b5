/** The one connection of the screens to the core, whatever shell they run in. */

import type { Core } from '../../shared/ipc/contract.ts';
import { loopbackCore } from './loopback-core.ts';

declare global {
  interface Window {
    /** What the preload script exposes, in the desktop application only. */
    readonly modulewright?: Omit<Core, 'isThere'> & {
      /** Shows the programme in a file of the disk, in a window of its own. */
      openDropped(file: File): Promise<unknown>;
    };
  }
}

export function connectCore(): Core {
  const bridge = window.modulewright;
  // It is in the application itself.
  return bridge ? { ...bridge, isThere: () => true } : loopbackCore();
}

/** Opens a programme that was let go on the window. False in a browser, where nobody is told where a file lies. */
export function openDropped(file: File): boolean {
  const bridge = window.modulewright;
  void bridge?.openDropped(file);
  return bridge !== undefined;
}

/** Address of a stored file, on the screens' own origin in every shell. */
export function mediaUrl(session: string, sha256: string): string {
  return `/media/${session}/${sha256}`;
}
