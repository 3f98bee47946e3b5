/** Who somebody is by the name that they write under on one machine. */

import { hashOf } from '../base/short-name.ts';
import type { Person } from '../model/review/schema.ts';

/** Null for who has said no name. Somebody else at this machine says another name, and is somebody else. */
export function personOf(machine: string | undefined, written: string): Person | null {
  const name = written.trim();
  return name === '' || machine === undefined ? null : { id: `${machine}_${hashOf(name).toString(36)}`, name };
}
