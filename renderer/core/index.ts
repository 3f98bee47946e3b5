/** The one connection of the screens to the core, whatever shell they run in. */

import type { Core } from '../../shared/ipc/contract.ts';
import { loopbackCore } from './loopback-core.ts';

declare global {
  interface Window {
    /** What the preload script exposes, in the desktop application only. */
    readonly modulewright?: Omit<Core, 'isThere'>;
  }
}

export function connectCore(): Core {
  const bridge = window.modulewright;
  // It is in the application itself.
  return bridge ? { ...bridge, isThere: () => true } : loopbackCore();
}

/** Address of a stored file, on the screens' own origin in every shell. */
export function mediaUrl(session: string, sha256: string): string {
  return `/media/${session}/${sha256}`;
}
