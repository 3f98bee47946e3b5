/** What those who follow single records and groups of siblings are told of: what a change touched. */

import type { AnyRecord, RecordId } from '../../shared/records/record.ts';

export function topicsOf(
  after: readonly AnyRecord[],
  before: readonly AnyRecord[],
  removed: readonly RecordId[],
): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const record of [...after, ...before]) {
    topics.add(`record ${record.id}`);
    topics.add(`children ${record.parent ?? ''}`);
  }
  for (const id of removed) topics.add(`record ${id}`);
  return topics;
}
