/** Everybody who has said something of a programme, by the ids that they say it under. */

import type { Person } from '../model/review/schema.ts';
import type { Records } from '../records/record.ts';

/** Those with the same name stay apart, and one who changed theirs has the one they said last. */
export function peopleIn(records: Records): ReadonlyMap<string, Person> {
  const [programme] = records.children(null, 'programme');
  const people = new Map<string, Person>();
  if (!programme) return people;
  const note = ({ by }: { readonly by: Person }): void => void people.set(by.id, by);
  for (const thread of records.children(programme.id, 'thread')) {
    for (const { data } of records.children(thread.id, 'comment')) note(data);
    if (thread.data.outcome) note(thread.data.outcome);
  }
  for (const { data } of records.children(programme.id, 'suggestion')) note(data);
  for (const { data } of records.children(programme.id, 'signoff')) note(data);
  return people;
}
