/** What a reviewer has said in a review file so far, as it is kept in the browser and given back: things with ids, each of them once. */

import type { Anchor, ThreadLabel } from '../../model/review/schema.ts';
import type { Returned } from '../../review/return-file.ts';

/** For what runs without the schema that has them. */
export const labelNames = ['must', 'should', 'idea'] as const satisfies readonly ThreadLabel[];

type SaidThread = Returned['threads'][number];
type SaidComment = Returned['comments'][number];
type SaidPage = Returned['pages'][number];

/** Other words for some of the module; null where they were taken back. */
export interface SaidChange {
  readonly id: string;
  readonly anchor: Anchor;
  readonly words: string | null;
  readonly at: string;
  readonly turn: number;
}

export interface Said {
  readonly threads: readonly SaidThread[];
  readonly comments: readonly SaidComment[];
  readonly pages: readonly SaidPage[];
  readonly changes: readonly SaidChange[];
  /** What was given back already, as `id turn`; what is not in it is news. */
  readonly given: readonly string[];
  readonly givenAt: string | null;
}

export const nothingSaid: Said = { threads: [], comments: [], pages: [], changes: [], given: [], givenAt: null };

export interface Beginning {
  readonly thread: string;
  readonly comment: string;
  readonly anchor: Anchor;
  readonly label: ThreadLabel | null;
  readonly words: string;
  readonly at: string;
}

export function begun(said: Said, { thread, comment, anchor, label, words, at }: Beginning): Said {
  return {
    ...said,
    threads: [...said.threads, { id: thread, anchor, label, turn: 0 }],
    comments: [...said.comments, { id: comment, to: thread, at, words, turn: 0 }],
  };
}

export function replied(said: Said, id: string, to: string, words: string, at: string): Said {
  return { ...said, comments: [...said.comments, { id, to, at, words, turn: 0 }] };
}

/** Says something else instead; no words take it back. */
export function saidAnew(said: Said, id: string, words: string): Said {
  return {
    ...said,
    comments: said.comments.map((one) =>
      one.id === id && one.words !== words ? { ...one, words, turn: one.turn + 1 } : one,
    ),
  };
}

export function labelled(said: Said, id: string, label: ThreadLabel | null): Said {
  return {
    ...said,
    threads: said.threads.map((one) =>
      one.id === id && one.label !== label ? { ...one, label, turn: one.turn + 1 } : one,
    ),
  };
}

export function doneWith(said: Said, page: string, done: boolean, at: string): Said {
  const before = said.pages.find((one) => one.page === page);
  const now = { page, done, at, turn: before ? before.turn + 1 : 0 };
  return { ...said, pages: [...said.pages.filter((one) => one.page !== page), now] };
}

/** Suggests these words, or others than before; null takes it back. */
export function suggested(said: Said, { id, anchor, words, at }: Omit<SaidChange, 'turn'>): Said {
  const before = said.changes.find((one) => one.id === id);
  if (before?.words === words && before.anchor.range?.quote === anchor.range?.quote) return said;
  const now = { id, anchor, words, at, turn: before ? before.turn + 1 : 0 };
  return {
    ...said,
    changes: before ? said.changes.map((one) => (one === before ? now : one)) : [...said.changes, now],
  };
}

/** Suggests one text instead of what several changes had: the first of them goes on, the others are taken back. */
export function suggestedOver(said: Said, over: readonly SaidChange[], change: Omit<SaidChange, 'turn'>): Said {
  const rest = over.filter(({ id }) => id !== change.id);
  const without = rest.reduce((now, one) => suggested(now, { ...one, words: null, at: change.at }), said);
  return suggested(without, change);
}

/** What two windows said, whichever comes first: of each thing the one that was said more often, or the greater text of two like ones. */
export function together(a: Said, b: Said): Said {
  return {
    threads: later(a.threads, b.threads, ({ id }) => id),
    comments: later(a.comments, b.comments, ({ id }) => id),
    pages: later(a.pages, b.pages, ({ page }) => page),
    changes: later(a.changes, b.changes, ({ id }) => id),
    given: [...new Set([...a.given, ...b.given])],
    givenAt:
      [a.givenAt, b.givenAt]
        .filter((at) => at !== null)
        .sort()
        .at(-1) ?? null,
  };
}

/** Whether something of the other is not there yet. */
export function lacks(said: Said, other: Said): boolean {
  return JSON.stringify(together(said, other)) !== JSON.stringify(together(said, nothingSaid));
}

/** What goes back: a thread that was taken back before anybody else had it never was. */
export function toGive(said: Said): Pick<Said, 'threads' | 'comments' | 'pages' | 'changes'> {
  const had = new Set(said.given.map((one) => one.split(' ')[0]));
  const isWorth = ({ id, words }: SaidComment): boolean => words !== '' || had.has(id);
  const comments = said.comments.filter(isWorth);
  const to = new Set(comments.map((one) => one.to));
  const changes = said.changes.filter(({ id, words }) => words !== null || had.has(id));
  return { threads: said.threads.filter(({ id }) => to.has(id)), comments, pages: said.pages, changes };
}

/** How much of it nobody has yet. */
export function newsOf(said: Said): number {
  const given = new Set(said.given);
  return marksOf(said).filter((mark) => !given.has(mark)).length;
}

/** As it is once all of it was given back. */
export function givenBack(said: Said, at: string): Said {
  return { ...said, given: [...new Set([...said.given, ...marksOf(said)])], givenAt: at };
}

/** What the browser kept may have been written by another file beside this one: null where it is nothing of ours. */
export function readSaid(text: string | null): Said | null {
  let read: unknown;
  try {
    read = JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { threads, comments, pages, changes, given, givenAt } = read as Readonly<Record<string, unknown>>;
  const lists = [threads, comments, pages, changes, given];
  if (!lists.every(Array.isArray) || (givenAt !== null && typeof givenAt !== 'string')) return null;
  const said = read as Said;
  const isSound =
    said.threads.every(({ id, anchor, turn }) => isText(id) && isText(anchor.record) && Number.isInteger(turn)) &&
    said.comments.every(({ id, to, at, words, turn }) => [id, to, at, words].every(isText) && Number.isInteger(turn)) &&
    said.pages.every(
      ({ page, at, done, turn }) => isText(page) && isText(at) && typeof done === 'boolean' && turn >= 0,
    ) &&
    said.changes.every(
      ({ id, anchor, words, at, turn }) =>
        isText(id) && isText(anchor.record) && (words === null || isText(words)) && isText(at) && turn >= 0,
    );
  return isSound ? said : null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function marksOf(said: Said): readonly string[] {
  const { threads, comments, pages, changes } = toGive(said);
  return [
    ...changes.map(({ id, turn }) => `${id} ${turn}`),
    ...threads.map(({ id, turn }) => `${id} ${turn}`),
    ...comments.map(({ id, turn }) => `${id} ${turn}`),
    ...pages.map(({ page, turn }) => `${page} ${turn}`),
  ];
}

function later<T extends { readonly turn: number }>(a: readonly T[], b: readonly T[], key: (one: T) => string): T[] {
  const all = new Map(a.map((one) => [key(one), one]));
  for (const one of b) {
    const before = all.get(key(one));
    if (!before || before.turn < one.turn || (before.turn === one.turn && textOf(before) < textOf(one)))
      all.set(key(one), one);
  }
  return [...all.values()];
}

function textOf(one: object): string {
  return JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
}
