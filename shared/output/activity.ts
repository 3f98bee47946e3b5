/** What a module is called wherever names are addresses: an IRI that never changes, whatever its title, code or programme. */

import type { RecordId } from '../records/record.ts';

/** Ids of records are drawn by chance and so are nobody else's. Published once, it is never written in another way. */
export function activityOf(module: RecordId): string {
  return `https://modulewright.org/activities/${module}`;
}
