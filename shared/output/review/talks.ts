/** Everything that is listed beside the page: threads and other words, those of the file with what was said in it since. */

import type { Anchor, Person, ThreadLabel } from '../../model/review/schema.ts';
import type { ReviewData, ShownChange, ShownThread } from './review-data.ts';
import type { Said } from './said.ts';
import { wordsToChange } from './suggestions-of.ts';

type Reviewer = Pick<Person, 'id' | 'name'>;

export interface Talk {
  readonly id: string;
  readonly anchor: Anchor;
  readonly label: ThreadLabel | null;
  readonly comments: readonly (ShownThread['comments'][number] & { readonly isHere: boolean })[];
  readonly outcome: ShownThread['outcome'];
  /** Other words for those that it is on; null where something is said of them. */
  readonly change: Pick<ShownChange, 'by' | 'at' | 'removed' | 'added'> | null;
  /** Begun in this file. */
  readonly isHere: boolean;
}

type Reading = Pick<ReviewData, 'threads' | 'changes' | 'parts' | 'states'>;

/** All but what was taken back. */
export function talksOf(data: Reading, said: Said, person: Reviewer | null): readonly Talk[] {
  const by = person ?? { id: '', name: '' };
  return [...threads(data, said, by), ...changes(data, said, by)];
}

/** What was given back and taken in since has this person's name before its own. */
function ownName(id: string, by: Reviewer): string {
  return id.startsWith(`${by.id}.`) ? id.slice(by.id.length + 1) : id;
}

function threads(data: Reading, { threads, comments }: Said, by: Reviewer): readonly Talk[] {
  const saidHere = new Set(comments.map(({ id }) => id));
  const here = (...threads: readonly string[]) =>
    comments
      .filter(({ to, words }) => threads.includes(to) && words !== '')
      .map(({ id, at, words }) => ({ id, by, at, words, isHere: true }));
  const shown = data.threads.map((thread) => ({
    ...thread,
    change: null,
    comments: [
      ...thread.comments.filter(({ id }) => !saidHere.has(ownName(id, by))).map((one) => ({ ...one, isHere: false })),
      ...here(thread.id, ownName(thread.id, by)),
    ],
    isHere: false,
  }));
  const taken = new Set(data.threads.map(({ id }) => ownName(id, by)));
  const own = threads
    .filter(({ id }) => !taken.has(id))
    .map((thread) => ({ ...thread, comments: here(thread.id), outcome: null, change: null, isHere: true }));
  return [...shown, ...own].filter((talk) => talk.comments.length > 0);
}

/** Of what was suggested here and taken in since, what it is here is listed until it is decided. */
function changes(data: Reading, said: Said, by: Reviewer): readonly Talk[] {
  const any = { label: null, comments: [] };
  const nameOf = ({ id }: ShownChange): string => ownName(id.split(' ')[0] ?? '', by);
  const own = new Set(said.changes.map(({ id }) => id));
  const shown = data.changes.filter((one) => one.outcome || !own.has(nameOf(one)));
  const decided = new Set(shown.filter(({ outcome }) => outcome).map(nameOf));
  const here = said.changes.flatMap(({ id, anchor, words, at }): readonly Talk[] => {
    if (words === null || decided.has(id)) return [];
    const change = { by, at, removed: wordsToChange(data, anchor) ?? '', added: words };
    return [{ ...any, id, anchor, change, outcome: null, isHere: true }];
  });
  return [...shown.map((change) => ({ ...any, ...change, change, isHere: false })), ...here];
}
