/**
 * Takes what reviewers gave back into the programme. Each thing in a return belongs to whoever made it, and of two that differ the one
 * said more often stands: so returns may come in any order, in part, and more than once.
 */

import { sameJson, stableJson } from '../base/json.ts';
import type { Person } from '../model/review/schema.ts';
import { type AnyRecord, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keysBetween } from '../store/order.ts';
import { foundAgain } from './anchor.ts';
import { peopleIn } from './people.ts';
import type { Returned } from './return-file.ts';
import { isFileWithoutBytes } from './suggestions/missing-file.ts';
import { isStateOf } from './suggestions/record-plan.ts';

/** What of a return was new, and what could not be taken as it was meant. */
export interface Taken {
  readonly by: Person;
  readonly threads: number;
  readonly comments: number;
  readonly pages: number;
  readonly suggestions: number;
  /** Threads whose words are not in the programme any more. */
  readonly orphans: number;
  /** Things that were there already, saying just that. */
  readonly repeated: number;
  /** Answers to a thread that is not here, which wait for it in one on the whole programme. */
  readonly stray: number;
  /** Suggestions that are no records, or files whose bytes are not here: they cannot be shown, and are left out. */
  readonly unread: number;
  /** What was written where it cannot be taken in, and stands as a thread on what is nearest. */
  readonly unplaced: number;
  /** The programme went on since the revision that was read. */
  readonly isStale: boolean;
  /** What somebody of the same id called themselves before: they changed their name, or somebody else has their id. */
  readonly calledBefore: string | null;
}

export interface Merging {
  /** Whoever takes it in: nobody else is verified as they. */
  readonly me: string;
  /** The last revision that changed the programme itself: what was said since is no reason to read it anew. */
  readonly revision: number;
  /** Nothing shows who it is from, whatever key it carries: anybody writes any name into a document. */
  readonly isUnsigned?: boolean;
  readonly unplaced?: number;
}

/** Null for a return of another programme. One change: one step to take back. */
export function mergeReturn(
  records: Records,
  returned: Returned,
  { me, revision, isUnsigned = false, unplaced = 0 }: Merging,
): { readonly changes: ChangeSet; readonly taken: Taken } | null {
  const [programme] = records.children(null, 'programme');
  if (programme?.id !== returned.programme) return null;
  const requests = records.children(programme.id, 'request');
  const isAsked = returned.request !== null && requests.some(({ data }) => data.key === returned.request);
  // Whoever nothing speaks for is somebody of their own: they touch nothing of those whose name they bear.
  const isKnown = isAsked && !isUnsigned && returned.by.id !== me;
  const by: Person = isKnown
    ? returned.by
    : { id: `unknown_${returned.by.id}`.slice(0, 100), name: returned.by.name, unverified: true };
  const merge = new Merge(records, programme.id, by);
  merge.threads(returned.threads);
  merge.comments(returned.comments);
  merge.pages(returned.pages);
  merge.suggestions(returned.suggestions);
  const isStale = returned.revision < revision;
  const before = peopleIn(records).get(by.id)?.name ?? by.name;
  const calledBefore = before === by.name ? null : before;
  return { changes: merge.changes(), taken: { by, ...merge.count, unplaced, isStale, calledBefore } };
}

type Entry<K extends 'threads' | 'comments' | 'pages' | 'suggestions'> = Returned[K][number];

class Merge {
  readonly #records: Records;
  readonly #programme: RecordId;
  readonly #by: Person;
  readonly #puts = new Map<RecordId, AnyRecord>();
  /** What this return brings, by its id. */
  readonly #new = new Map<RecordId, AnyRecord>();
  count = { threads: 0, comments: 0, pages: 0, suggestions: 0, orphans: 0, repeated: 0, stray: 0, unread: 0 };

  constructor(records: Records, programme: RecordId, by: Person) {
    this.#records = records;
    this.#programme = programme;
    this.#by = by;
  }

  changes(): ChangeSet {
    // New ones stand behind those there are, as they stand in the return.
    const groups = Map.groupBy(this.#new.values(), ({ parent, kind }) => `${parent ?? ''} ${kind}`);
    for (const [group, fresh] of groups) {
      const [parent = '', kind = ''] = group.split(' ');
      const last = this.#records.children(parent).findLast((one) => one.kind === kind);
      const keys = keysBetween(last?.order ?? null, null, fresh.length);
      for (const [index, record] of fresh.entries())
        this.#puts.set(record.id, { ...record, order: keys[index] ?? 'a0' });
    }
    return { puts: [...this.#puts.values()], removes: [] };
  }

  threads(threads: readonly Entry<'threads'>[]): void {
    for (const { id, anchor, label, turn } of threads) {
      const own = this.#begun(id);
      if (!own || isAwaited(own.data, this.#programme)) {
        const found = foundAgain(this.#records, anchor);
        if (!found) this.count.orphans += 1;
        // Its quotation says what it was about.
        const lost = { ...anchor, range: anchor.range && { ...anchor.range, end: anchor.range.start } };
        const data = { anchor: found ?? lost, label, assigned: null, outcome: null, turn };
        if (own) this.#put({ ...own, data: { ...own.data, ...data, outcome: own.data.outcome } }, 'threads');
        else this.#add(this.#idFor(id), 'thread', this.#programme, data, 'threads');
      } else if (isLater({ turn, said: label }, { turn: own.data.turn, said: own.data.label }))
        this.#put({ ...own, data: { ...own.data, label, turn } }, label === own.data.label ? 'repeated' : 'threads');
      else this.count.repeated += 1;
    }
  }

  comments(comments: readonly Entry<'comments'>[]): void {
    for (const { id, to, at, words, turn } of comments) {
      const named = this.#get('comment', id);
      const own = named?.data.by.id === this.#by.id ? named : this.#get('comment', this.#idFor(id));
      const parent = this.#threadFor(to);
      if (!own) this.#add(this.#idFor(id), 'comment', parent, { by: this.#by, at, words, turn }, 'comments');
      else if (
        isLater(
          { turn, said: [words, parent, at, this.#by.name] },
          { turn: own.data.turn, said: [own.data.words, own.parent, own.data.at, own.data.by.name] },
        )
      )
        this.#put(
          { ...own, parent, data: { by: this.#by, at, words, turn } },
          words === own.data.words && parent === own.parent ? 'repeated' : 'comments',
        );
      else this.count.repeated += 1;
    }
  }

  pages(pages: readonly Entry<'pages'>[]): void {
    const signed = this.#records.children(this.#programme, 'signoff').filter(({ data }) => data.by.id === this.#by.id);
    const all = new Map(signed.map((one) => [one.data.page, one]));
    for (const { page, done, at, turn } of pages) {
      const own = all.get(page);
      if (!own)
        this.#add(
          this.#idFor(`done_${page}`),
          'signoff',
          this.#programme,
          { page, by: this.#by, at, done, turn },
          'pages',
        );
      else if (
        isLater(
          { turn, said: [done, at, this.#by.name] },
          { turn: own.data.turn, said: [own.data.done, own.data.at, own.data.by.name] },
        )
      )
        this.#put(
          { ...own, data: { page, by: this.#by, at, done, turn } },
          done === own.data.done ? 'repeated' : 'pages',
        );
      else this.count.repeated += 1;
    }
  }

  suggestions(suggestions: readonly Entry<'suggestions'>[]): void {
    for (const { id, target, before, after, at, turn } of suggestions) {
      const isRead = [before, after].every((state) => isStateOf(target, state));
      if (!isRead || isFileWithoutBytes(this.#records, after)) {
        this.count.unread += 1;
        continue;
      }
      const name = id ?? `would_${target}`;
      const own = this.#suggested(name);
      const data = { by: this.#by, at, target, before, after, turn };
      const awaited = this.#get('thread', this.#idFor(name));
      // What was answered to it waits under its name.
      if (!own && awaited && isAwaited(awaited.data, this.#programme))
        this.#put({ ...awaited, kind: 'suggestion', data }, 'suggestions');
      else if (!own) this.#add(this.#idFor(name), 'suggestion', this.#programme, data, 'suggestions');
      else if (
        isLater(
          { turn, said: [target, before, after, at, this.#by.name] },
          {
            turn: own.data.turn,
            said: [own.data.target, own.data.before, own.data.after, own.data.at, own.data.by.name],
          },
        )
      )
        this.#put(
          { ...own, data },
          sameJson([target, before, after], [own.data.target, own.data.before, own.data.after])
            ? 'repeated'
            : 'suggestions',
        );
      else this.count.repeated += 1;
    }
  }

  /** A thread that this person began. */
  #begun(id: string): RecordOf<'thread'> | undefined {
    // A name of one part is of a thread begun here, not brought.
    const named = id.includes('.') ? undefined : this.#get('thread', id);
    const isOwn = named && this.#records.children(named.id, 'comment')[0]?.data.by.id === this.#by.id;
    return isOwn ? named : this.#get('thread', this.#idFor(id));
  }

  /** A suggestion that this person made under that name. */
  #suggested(id: string): RecordOf<'suggestion'> | undefined {
    const named = this.#get('suggestion', id);
    return named?.data.by.id === this.#by.id ? named : this.#get('suggestion', this.#idFor(id));
  }

  /** Names of one person never meet those of another. */
  #idFor(id: string): RecordId {
    return id.startsWith(`${this.#by.id}.`) ? id : `${this.#by.id}.${id}`.slice(0, 255);
  }

  /** What an answer belongs to. Where that did not come yet it stands on the programme until it comes: answers are never lost. */
  #threadFor(id: string): RecordId {
    const there = this.#records.get(id);
    if (there?.kind === 'thread' || there?.kind === 'suggestion') return id;
    // A name of two parts is another's.
    const name = id.includes('.') ? id : this.#idFor(id);
    if (!this.#records.get(name) && !this.#new.has(name)) {
      const anchor = { record: this.#programme, page: null, module: null, range: null };
      this.#add(
        name,
        'thread',
        this.#programme,
        { anchor, label: null, assigned: null, outcome: null, turn: 0 },
        'stray',
      );
    }
    return name;
  }

  /** As it is by now. */
  #get<K extends AnyRecord['kind']>(kind: K, id: RecordId): RecordOf<K> | undefined {
    const found = this.#new.get(id) ?? this.#puts.get(id) ?? this.#records.get(id);
    return found?.kind === kind ? (found as RecordOf<K>) : undefined;
  }

  #put(record: AnyRecord, what: keyof Merge['count']): void {
    (this.#new.has(record.id) ? this.#new : this.#puts).set(record.id, record);
    this.count[what] += 1;
  }

  #add(id: RecordId, kind: AnyRecord['kind'], parent: RecordId, data: unknown, what: keyof Merge['count']): void {
    if (this.#records.get(id) || this.#new.has(id)) {
      this.count.repeated += 1;
      return;
    }
    this.#new.set(id, { id, kind, parent, order: '', data } as AnyRecord);
    this.count[what] += 1;
  }
}

/** Whether only answers to it came so far. */
function isAwaited({ anchor }: RecordOf<'thread'>['data'], programme: RecordId): boolean {
  return anchor.record === programme && anchor.range === null;
}

interface Said {
  readonly turn: number;
  readonly said: unknown;
}

function isLater(a: Said, b: Said): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  return stableJson(a.said) > stableJson(b.said);
}
