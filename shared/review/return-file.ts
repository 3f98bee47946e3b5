/** What a reviewer gives back (`*.mwc`): JSON that is checked whole before anything of it is taken. docs/return-format.md */

import { z } from '../base/zod.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { openReturn } from './open-return.ts';
import {
  anchorData,
  commentData,
  personData,
  signOffData,
  suggestionData,
  threadData,
} from '../model/review/schema.ts';

export const returnFormat = 'modulewright-return';
const newest = 1;

/** Threads, comments, pages and suggestions: what is taken in is saved in one step, or not at all. */
const mostThings = 200_000;

/** Of a record that the programme has or that this return brings; brought by an earlier one it has two parts. */
const known = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,254}$/);

/** All of it was said by one person. */
export const returned = z.strictObject({
  format: z.literal(returnFormat),
  version: z.number().int().min(1),
  programme: known,
  /** What the request gave out, so that it is known to be an answer to it; null where nobody asked. */
  request: z.string().min(1).max(100).nullable(),
  /** The revision of the programme that was read. */
  revision: z.number().int().min(0),
  by: personData.omit({ unverified: true }),
  made: commentData.shape.at,
  threads: z
    .array(
      z.strictObject({
        id: known,
        anchor: anchorData,
        label: threadData.shape.label,
        turn: threadData.shape.turn,
      }),
    )
    .max(100_000),
  comments: z
    .array(
      z.strictObject({
        id: known,
        /** A thread, or a suggestion. */
        to: known,
        at: commentData.shape.at,
        words: commentData.shape.words,
        turn: commentData.shape.turn,
      }),
    )
    .max(100_000),
  pages: z
    .array(
      z.strictObject({
        page: known,
        done: z.boolean(),
        at: signOffData.shape.at,
        turn: signOffData.shape.turn,
      }),
    )
    .max(10_000),
  suggestions: z
    .array(
      z.strictObject({
        /** Where a person would change several things of one record one by one; without it there is one of each record. */
        id: known.optional(),
        target: known,
        before: suggestionData.shape.before,
        after: suggestionData.shape.after,
        at: suggestionData.shape.at,
        turn: suggestionData.shape.turn,
      }),
    )
    .max(100_000),
});

export type Returned = z.infer<typeof returned>;

export function writeReturn(what: Omit<Returned, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: returnFormat, version: newest, ...what }, null, 1)}\n`;
}

/**
 * Fails with `return.unreadable` (no return at all), `return.newer`, `return.tooLarge`, or `return.damaged` with the first place that is
 * wrong. A text that was pasted may be that of a whole mail (`return-text.ts`).
 */
export function readReturn(text: string): Result<Returned> {
  const opened = openReturn(text, { format: returnFormat, newest, deepest: 12 });
  if (opened.is === 'damaged') return fail('return.damaged', { detail: '' });
  if (opened.is !== 'open') return fail(`return.${opened.is}`);
  const whole = returned.safeParse(opened.json);
  if (!whole.success) return fail('return.damaged', { detail: whole.error.issues[0]?.path.join('.') ?? '' });
  if (countOf(whole.data) > mostThings) return fail('return.tooLarge');
  const twice = namedTwice(whole.data);
  return twice === null ? ok(whole.data) : fail('return.damaged', { detail: twice });
}

function countOf({ threads, comments, pages, suggestions }: Returned): number {
  return threads.length + comments.length + pages.length + suggestions.length;
}

/** Where one name stands for two things, one of which would be lost. */
function namedTwice({ by, threads, comments, pages, suggestions }: Returned): string | null {
  const lists = {
    threads: threads.map(({ id }) => id),
    comments: comments.map(({ id }) => id),
    pages: pages.map(({ page }) => `done_${page}`),
    suggestions: suggestions.map(({ id, target }) => id ?? `would_${target}`),
  };
  const known = new Set<string>();
  for (const [list, ids] of Object.entries(lists))
    for (const [at, id] of ids.entries()) {
      // In the programme the id of whoever says it stands before it.
      const name = id.startsWith(`${by.id}.`) ? id.slice(by.id.length + 1) : id;
      if (known.has(name)) return `${list}.${at}`;
      known.add(name);
    }
  return null;
}
