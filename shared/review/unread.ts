/** What somebody has not read yet: known by what they have, whatever the clocks and the order in which returns come. */

import { hashOf } from '../base/short-name.ts';
import type { RecordId, RecordOf } from '../records/record.ts';
import type { Thread } from './threads.ts';

/** Short, as the whole list is kept with the settings of a machine. What is said anew is read anew. */
function markOf({ id, data }: RecordOf<'comment'>): string {
  return hashOf(`${id} ${data.turn}`).toString(36);
}

export function marksOf(threads: readonly Thread[]): readonly string[] {
  return threads.flatMap(({ comments }) => comments.map(markOf));
}

/** Whether it holds something of somebody else that was not read. */
export function isUnread(thread: Thread, read: ReadonlySet<string>, isMine: (person: string) => boolean): boolean {
  return thread.comments.some((comment) => !isMine(comment.data.by.id) && !read.has(markOf(comment)));
}

export function unreadIn(
  threads: readonly Thread[],
  read: ReadonlySet<string>,
  isMine: (person: string) => boolean,
): ReadonlySet<RecordId> {
  return new Set(threads.filter((thread) => isUnread(thread, read, isMine)).map(({ record }) => record.id));
}
