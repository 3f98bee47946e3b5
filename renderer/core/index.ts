/** The one connection of the screens to the core, whatever shell they run in. */

import type { Core } from '../../shared/ipc/contract.ts';
import { bridgeCore } from './bridge-core.ts';
import { loopbackCore } from './loopback-core.ts';

export function connectCore(): Core {
  return bridgeCore() ?? loopbackCore();
}

/** Address of a stored file, on the screens' own origin in every shell. */
export function mediaUrl(session: string, sha256: string): string {
  return `/media/${session}/${sha256}`;
}
