/** A review copy (`*.mwr`): one module as a programme of its own, in which nothing but what is said and suggested can be changed. */

import { kindDefinition } from '../records/kinds.ts';
import { reading } from '../model/walk.ts';
import type { Person, RequestData } from '../model/review/schema.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { subtree } from '../edit/subtree.ts';
import {
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import type { Returned } from './return-file.ts';

type Kept = 'framework' | 'competence' | 'term' | 'reference';

/** What the blocks of a module speak of, wherever it stands. */
const along: ReadonlySet<string> = new Set<Kept>(['framework', 'competence', 'term', 'reference']);

/** `revision`: of the programme that is sent. Null where it has no such module. */
export function reviewCopyOf(
  records: Records,
  module: RecordId,
  { request, revision }: { readonly request: RequestData | null; readonly revision: number },
): readonly AnyRecord[] | null {
  const [programme] = records.children(null, 'programme');
  if (!programme || !recordOf(records, 'module', module)) return null;
  const own = subtree(records, module);
  const ids = new Set(own.map(({ id }) => id));
  const reviewCopy = { module, request: request?.key ?? null, revision };
  const copy = { ...programme, data: { ...programme.data, reviewCopy } };
  const rest = [...records.all()].filter(({ kind }) => along.has(kind));
  return [
    copy,
    ...own,
    ...rest,
    ...filesOf(records, [programme, ...own]),
    ...saidOf(records, programme.id, module, ids),
  ];
}

export type ReviewCopy = NonNullable<RecordOf<'programme'>['data']['reviewCopy']>;

/** What a programme is a copy of; null for one that is none. */
export function reviewCopyIn(records: Records): ReviewCopy | null {
  const [programme] = records.children(null, 'programme');
  return programme?.data.reviewCopy ?? null;
}

/** What a reviewer says. */
const sayable: ReadonlySet<string> = new Set(['thread', 'comment', 'signoff', 'suggestion']);

/** Fails with `file.reviewCopy` where a change of a review copy is more than somebody saying something. */
export function mayChange(records: Records, { puts, removes }: ChangeSet): Result<null> {
  if (!reviewCopyIn(records)) return ok(null);
  const isSaying = (record: AnyRecord | undefined): boolean => record !== undefined && sayable.has(record.kind);
  return puts.every(isSaying) && removes.every((id) => isSaying(records.get(id))) ? ok(null) : fail('file.reviewCopy');
}

/** What one person gives back of a review copy; null where it is none. */
export function returnOf(
  records: Records,
  { id, name }: Pick<Person, 'id' | 'name'>,
  made: string,
): Omit<Returned, 'format' | 'version'> | null {
  const [programme] = records.children(null, 'programme');
  const copy = programme?.data.reviewCopy;
  if (!programme || !copy) return null;
  const isMine = ({ data }: { readonly data: { readonly by: Person } }): boolean => data.by.id === id;
  const threads = records.children(programme.id, 'thread');
  const suggestions = records.children(programme.id, 'suggestion');
  const comments = [...threads, ...suggestions].flatMap((holder) => records.children(holder.id, 'comment'));
  const first = (thread: RecordId): RecordOf<'comment'> | undefined => records.children(thread, 'comment')[0];
  return {
    programme: programme.id,
    request: copy.request,
    revision: copy.revision,
    by: { id, name },
    made,
    threads: threads
      .filter((thread) => first(thread.id)?.data.by.id === id)
      .map((thread) => ({ id: thread.id, ...pick(thread.data) })),
    comments: comments.filter(isMine).map(({ id: own, parent, data: { at, words, turn } }) => ({
      id: own,
      to: parent ?? '',
      at,
      words,
      turn,
    })),
    pages: records
      .children(programme.id, 'signoff')
      .filter(isMine)
      .map(({ data: { page, done, at, turn } }) => ({ page, done, at, turn })),
    suggestions: suggestions.filter(isMine).map(({ id: own, data: { target, before, after, at, turn } }) => ({
      id: own,
      target,
      before,
      after,
      at,
      turn,
    })),
  };
}

function pick({ anchor, label, turn }: RecordOf<'thread'>['data']) {
  return { anchor, label, turn };
}

const readFiles = reading('file');

/** The files that these show, and those that they were made from. */
function filesOf(records: Records, own: readonly AnyRecord[]): readonly AnyRecord[] {
  const found = new Map<RecordId, AnyRecord>();
  const take = ({ kind, data }: AnyRecord): void =>
    readFiles(kindDefinition(kind).data, data, ({ value }) => {
      const file = value ? recordOf(records, 'resource', value) : undefined;
      if (!file || found.has(file.id)) return;
      found.set(file.id, file);
      take(file);
    });
  for (const record of own) take(record);
  return [...found.values()];
}

/** What was asked, said and suggested of the module. */
function saidOf(
  records: Records,
  programme: RecordId,
  module: RecordId,
  ids: ReadonlySet<RecordId>,
): readonly AnyRecord[] {
  const isWithin = (id: RecordId | null): boolean => id !== null && ids.has(id);
  const heads: AnyRecord[] = [
    ...records.children(programme, 'request').filter(({ data }) => data.module === module),
    ...records
      .children(programme, 'thread')
      .filter(({ data: { anchor } }) => anchor.module === module || isWithin(anchor.record)),
    ...records.children(programme, 'signoff').filter(({ data }) => isWithin(data.page)),
    ...suggestionsWithin(records.children(programme, 'suggestion'), ids),
  ];
  return heads.flatMap((head) => [head, ...records.children(head.id)]);
}

/** Of what is there, and of what somebody would put in it, also into what they would put in. */
function suggestionsWithin(
  all: readonly RecordOf<'suggestion'>[],
  ids: ReadonlySet<RecordId>,
): readonly RecordOf<'suggestion'>[] {
  const known = new Set(ids);
  const within = new Set<RecordOf<'suggestion'>>();
  for (let before = -1; before !== within.size;) {
    before = within.size;
    for (const one of all) {
      const { target, after } = one.data;
      if (within.has(one) || !(known.has(target) || known.has(parentIn(after) ?? ''))) continue;
      within.add(one);
      known.add(target);
    }
  }
  return all.filter((one) => within.has(one));
}

function parentIn(state: string | null): RecordId | null {
  return state === null ? null : (JSON.parse(state) as { readonly parent: RecordId | null }).parent;
}
