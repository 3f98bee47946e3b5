/** What a learner has done, and how it fits into suspend_data (4096 characters in SCORM 1.2, RTE 3-28). */

import type { Response } from '../exercises/seam.ts';

export interface Answered {
  /** Place of the exercise in the module. */
  readonly exercise: number;
  readonly attempts: number;
  readonly points: number;
  /** The last answer, or undefined when there was no room to keep it. */
  readonly response: Response | undefined;
}

export interface State {
  /** Decides every shuffle of this attempt. */
  readonly seed: number;
  /** Place of the open page. */
  readonly page: number;
  /** Places of the pages worked through. */
  readonly seen: ReadonlySet<number>;
  /** In the order of answering, the latest last. */
  readonly answered: readonly Answered[];
}

export function newState(seed: number): State {
  return { seed, page: 0, seen: new Set(), answered: [] };
}

/** What is written: `v` version, `s` seed, `p` page, `d` pages done in bits as hex, `e` exercises. */
interface Stored {
  readonly v: 1;
  readonly s: number;
  readonly p: number;
  readonly d: string;
  readonly e: readonly (readonly [number, number, number] | readonly [number, number, number, Response])[];
}

/**
 * The state in at most `limit` characters. When it does not fit, the answers given longest ago lose what was chosen
 * (never their points or attempts): the learner's result stays whole, an old page shows its exercise as done but blank.
 */
export function encodeState(state: State, limit: number): string {
  for (let dropped = 0; ; dropped++) {
    const stored: Stored = {
      v: 1,
      s: state.seed,
      p: state.page,
      d: bits(state.seen),
      e: state.answered.map(({ exercise, attempts, points, response }, index) =>
        response === undefined || index < dropped
          ? [exercise, attempts, points]
          : [exercise, attempts, points, response],
      ),
    };
    const text = JSON.stringify(stored);
    if (text.length <= limit || dropped >= state.answered.length) return text;
  }
}

/** A stored state, or null when the text is not one: suspend_data may be another's, cut off, or tampered with. */
export function decodeState(text: string, pages: number, exercises: number): State | null {
  const stored = parse(text);
  if (!isStored(stored)) return null;
  const known = new Set<number>();
  const answered: Answered[] = [];
  for (const [exercise, attempts, points, response] of stored.e) {
    if (!isPlace(exercise, exercises) || known.has(exercise)) return null;
    if (!Number.isInteger(attempts) || attempts < 1 || !Number.isFinite(points) || points < 0) return null;
    known.add(exercise);
    answered.push({ exercise, attempts, points, response });
  }
  const seen = unbits(stored.d, pages);
  if (!seen || !isPlace(stored.p, Math.max(1, pages))) return null;
  return { seed: stored.s | 0, page: stored.p, seen, answered };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { v, s, p, d, e } = value as Record<string, unknown>;
  return (
    v === 1 &&
    typeof s === 'number' &&
    typeof p === 'number' &&
    typeof d === 'string' &&
    Array.isArray(e) &&
    e.every((entry) => Array.isArray(entry) && entry.length >= 3 && entry.length <= 4)
  );
}

function isPlace(value: unknown, count: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
}

/** Four pages to a hexadecimal digit, the first page in the lowest bit of the first digit. */
function bits(places: ReadonlySet<number>): string {
  const digits: number[] = [];
  for (const place of places) digits[place >> 2] = (digits[place >> 2] ?? 0) | (1 << (place & 3));
  return Array.from(digits, (digit) => (digit ?? 0).toString(16)).join('');
}

function unbits(text: string, count: number): ReadonlySet<number> | null {
  const places = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const digit = parseInt(text.charAt(at), 16);
    if (Number.isNaN(digit)) return null;
    for (let bit = 0; bit < 4; bit++) if (digit & (1 << bit)) places.add(at * 4 + bit);
  }
  return [...places].every((place) => place < count) ? places : null;
}
