/** The core over Electron's bridge: what the preload script exposes, as it is. */

import type { Core } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Present in the desktop application only. */
    readonly modulewright?: Core;
  }
}

export function bridgeCore(): Core | null {
  return window.modulewright ?? null;
}
