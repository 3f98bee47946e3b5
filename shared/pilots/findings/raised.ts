/** Findings that were taken into review: a thread at what each is about, which is settled by what answers it. */

import type { ThreadData } from '../../model/review/schema.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type Records } from '../../records/record.ts';
import { placeOf } from '../../review/anchor.ts';
import { beginThread, threadsOf, type Saying, type Thread } from '../../review/threads.ts';

/** What was told: of one sheet an answer, of all together a goal (`goal:G1`), a part (`part:p3`) or an exercise (`item:B1`). */
export type Told = NonNullable<ThreadData['told']>;

/** Where a finding belongs: its goal, page or block; where that is gone, the module of its session. Null where that is gone too. */
export function placeOfTold(records: Records, { pilot, ask }: Told): RecordId | null {
  const session = recordOf(records, 'pilot', pilot);
  if (!session) return null;
  const [is, id = ''] = ask.split(':');
  const about =
    is === 'part'
      ? session.data.plan.find((part) => part.id === id)?.where
      : is === 'goal' || is === 'item'
        ? id
        : null;
  const place = about ?? session.data.module;
  if (records.get(place)) return place;
  return records.get(session.data.module) ? session.data.module : null;
}

export function raise(records: Records, told: Told, words: string, saying: Saying): ChangeSet {
  const record = placeOfTold(records, told);
  if (record === null) return noChange;
  const begun = beginThread(records, { record, ...placeOf(records, record), range: null }, words, saying);
  return {
    ...begun,
    puts: begun.puts.map((put) => (put.kind === 'thread' ? { ...put, data: { ...put.data, told } } : put)),
  };
}

/** The threads that came of a session, by what was told: `sheet ask`. */
export function raisedFrom(records: Records, pilot: RecordId): ReadonlyMap<string, Thread> {
  return new Map(
    threadsOf(records).flatMap((thread) => {
      const { told } = thread.record.data;
      return told?.pilot === pilot ? [[toldKey(told), thread] as const] : [];
    }),
  );
}

export function toldKey({ sheet, ask }: Pick<Told, 'sheet' | 'ask'>): string {
  return `${sheet ?? ''} ${ask}`;
}
