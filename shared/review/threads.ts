/** What is done with threads: begun, answered, labelled, settled, attached again; and pages that somebody is done with. */

import type { NewId } from '../base/ids.ts';
import type { Anchor, Person, ThreadLabel, Verdict } from '../model/review/schema.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keyAt } from '../store/order.ts';
import { standingOf, type Standing } from './anchor.ts';

/** Who says something, when, and where new ids come from. */
export interface Saying {
  readonly by: Person;
  readonly at: string;
  readonly newId: NewId;
}

export function beginThread(
  records: Records,
  anchor: Anchor,
  words: string,
  { by, at, newId }: Saying,
  label: ThreadLabel | null = null,
): ChangeSet {
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const data = { anchor, label, assigned: null, outcome: null, turn: 0 };
  const threads = records.children(programme.id, 'thread');
  const order = keyAt(threads, threads.length);
  const thread: RecordOf<'thread'> = { id: newId(), kind: 'thread', parent: programme.id, order, data };
  return { puts: [thread, commentIn(records, thread.id, words, { by, at, newId })], removes: [] };
}

/** Answers in a thread, or beside a suggestion. */
export function reply(records: Records, to: RecordId, words: string, saying: Saying): ChangeSet {
  return { puts: [commentIn(records, to, words, saying)], removes: [] };
}

/** Says something else instead; no words take it back. */
export function sayAnew(records: Records, id: RecordId, words: string): ChangeSet {
  const comment = recordOf(records, 'comment', id);
  if (!comment || comment.data.words === words) return noChange;
  const data = { ...comment.data, words, turn: comment.data.turn + 1 };
  return { puts: [{ ...comment, data }], removes: [] };
}

export function changeThread(
  records: Records,
  id: RecordId,
  change: Partial<Pick<RecordOf<'thread'>['data'], 'label' | 'assigned' | 'outcome'>>,
): ChangeSet {
  const thread = recordOf(records, 'thread', id);
  if (!thread) return noChange;
  return { puts: [{ ...thread, data: { ...thread.data, ...change, turn: thread.data.turn + 1 } }], removes: [] };
}

/** Settles a thread: what became of it, with a sentence of whoever decides; `verdict` null where nothing was to be decided. */
export function settleThread(
  records: Records,
  id: RecordId,
  verdict: Verdict | null,
  words: string,
  { by, at }: Pick<Saying, 'by' | 'at'>,
): ChangeSet {
  return changeThread(records, id, { outcome: { verdict, words, by, at } });
}

/** Puts an orphan where a person says that it belongs. */
export function attachThread(records: Records, id: RecordId, anchor: Anchor): ChangeSet {
  const thread = recordOf(records, 'thread', id);
  if (!thread) return noChange;
  const { range } = thread.data.anchor;
  const first = range && (range.first ?? range.quote);
  const to = anchor.range && first !== null && first !== anchor.range.quote ? { ...anchor.range, first } : anchor.range;
  return { puts: [{ ...thread, data: { ...thread.data, anchor: { ...anchor, range: to } } }], removes: [] };
}

/** Takes a thread away with all that was said in it. */
export function removeThread(records: Records, id: RecordId): ChangeSet {
  return { puts: [], removes: [...records.children(id).map((comment) => comment.id), id] };
}

export function signOff(records: Records, page: RecordId, done: boolean, { by, at, newId }: Saying): ChangeSet {
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const all = records.children(programme.id, 'signoff');
  const own = all.find(({ data }) => data.page === page && data.by.id === by.id);
  if (own && own.data.done === done) return noChange;
  const data = { page, by, at, done, turn: own ? own.data.turn + 1 : 0 };
  const order = own?.order ?? keyAt(all, all.length);
  return { puts: [{ id: own?.id ?? newId(), kind: 'signoff', parent: programme.id, order, data }], removes: [] };
}

/** A thread as it is shown: where it stands, and what was said in it that was not taken back. */
export interface Thread {
  readonly record: RecordOf<'thread'>;
  readonly standing: Standing;
  readonly comments: readonly RecordOf<'comment'>[];
}

/** All threads, in the order in which their words are read; those on what is gone come last. */
export function threadsOf(records: Records): readonly Thread[] {
  const [programme] = records.children(null, 'programme');
  return records.children(programme?.id ?? null, 'thread').map((record) => ({
    record,
    standing: standingOf(records, record.data.anchor),
    comments: records.children(record.id, 'comment').filter(({ data }) => data.words !== ''),
  }));
}

export function isOpen({ record }: Pick<Thread, 'record'>): boolean {
  return record.data.outcome === null;
}

function commentIn(records: Records, parent: RecordId, words: string, { by, at, newId }: Saying): RecordOf<'comment'> {
  const said = records.children(parent, 'comment');
  return { id: newId(), kind: 'comment', parent, order: keyAt(said, said.length), data: { by, at, words, turn: 0 } };
}
