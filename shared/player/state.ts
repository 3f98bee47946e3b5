/** What a learner has done, and how it fits into suspend_data (4096 characters in SCORM 1.2, RTE 3-28). */

import type { Response } from '../exercises/seam.ts';

export interface Answered {
  /** Place of the exercise in the module. */
  readonly exercise: number;
  /** 0 while it was begun and never handed in. */
  readonly attempts: number;
  readonly points: number;
  /** The last answer, or undefined when there was no room to keep it. */
  readonly response: Response | undefined;
  /** The response is being worked on and was not handed in. */
  readonly open: boolean;
}

export interface TestState {
  /** Place of the test in the module. */
  readonly test: number;
  /** Attempts begun. */
  readonly attempts: number;
  /** Share of the points in the best attempt handed in, 0 to 1, or null before that. */
  readonly best: number | null;
  /** Share in the last attempt handed in. */
  readonly last: number | null;
  /** When the running attempt began, in seconds since 1970, or null while none runs. */
  readonly began: number | null;
  /** Whether the running attempt has the extended time. */
  readonly extended: boolean;
}

export interface State {
  /** Decides every shuffle and draw of this attempt. */
  readonly seed: number;
  /** Place of the open page. */
  readonly page: number;
  /** Places of the pages worked through. */
  readonly seen: ReadonlySet<number>;
  /** In the order of answering, the latest last. */
  readonly answered: readonly Answered[];
  readonly tests: readonly TestState[];
}

export function newState(seed: number): State {
  return { seed, page: 0, seen: new Set(), answered: [], tests: [] };
}

type StoredAnswer =
  | readonly [exercise: number, attempts: number, points: number]
  | readonly [exercise: number, attempts: number, points: number, response: Response]
  | readonly [exercise: number, attempts: number, points: number, response: Response, open: 1];
type StoredTest = readonly [number, number, number | null, number | null, number | null, 0 | 1];

/** What is written: `v` version, `s` seed, `p` page, `d` pages done in bits as hex, `e` exercises, `t` tests. */
interface Stored {
  readonly v: 1;
  readonly s: number;
  readonly p: number;
  readonly d: string;
  readonly e: readonly StoredAnswer[];
  readonly t?: readonly StoredTest[];
}

export interface Encoded {
  readonly text: string;
  /** Exercises whose answer had to be left out. */
  readonly dropped: readonly number[];
}

/**
 * The state in at most `limit` characters. When it does not fit, answers lose what was chosen, never their points or
 * attempts: first those that were handed in and scored, the oldest first - their result stands, the exercise shows as
 * done but blank; then, the oldest first, what the learner is working on or keeps (`own`), of which there is no other copy.
 */
export function encodeState(state: State, limit: number, own: (answered: Answered) => boolean): Encoded {
  const order = state.answered
    .filter(({ response }) => response !== undefined)
    .sort((a, b) => Number(own(a)) - Number(own(b)))
    .map(({ exercise }) => exercise);
  for (let count = 0; ; count++) {
    const dropped = new Set(order.slice(0, count));
    const stored: Stored = {
      v: 1,
      s: state.seed,
      p: state.page,
      d: bits(state.seen),
      e: state.answered.map((answer) => storedAnswer(answer, dropped.has(answer.exercise))),
      ...(state.tests.length > 0 ? { t: state.tests.map(storedTest) } : {}),
    };
    const text = JSON.stringify(stored);
    if (text.length <= limit || count >= order.length) return { text, dropped: [...dropped] };
  }
}

/** A stored state, or null when the text is not one: suspend_data may be another's, cut off, or tampered with. */
export function decodeState(text: string, pages: number, exercises: number, tests = 0): State | null {
  const stored = parse(text);
  if (!isStored(stored)) return null;
  const known = new Set<number>();
  const answered: Answered[] = [];
  for (const [exercise, attempts, points, response, open] of stored.e) {
    if (!isPlace(exercise, exercises) || known.has(exercise)) return null;
    if (!Number.isInteger(attempts) || attempts < 0 || !Number.isFinite(points) || points < 0) return null;
    if (attempts === 0 && points > 0) return null;
    known.add(exercise);
    answered.push({ exercise, attempts, points, response, open: open === 1 });
  }
  const taken: TestState[] = [];
  for (const [test, attempts, best, last, began, extended] of stored.t ?? []) {
    if (!isPlace(test, tests) || taken.some((other) => other.test === test)) return null;
    if (!Number.isInteger(attempts) || attempts < 1 || !isShare(best) || !isShare(last)) return null;
    if (began !== null && !Number.isInteger(began)) return null;
    taken.push({ test, attempts, best, last, began, extended: extended === 1 });
  }
  const seen = unbits(stored.d, pages);
  if (!seen || !isPlace(stored.p, Math.max(1, pages))) return null;
  return { seed: stored.s | 0, page: stored.p, seen, answered, tests: taken };
}

function storedAnswer({ exercise, attempts, points, response, open }: Answered, drop: boolean): StoredAnswer {
  if (response === undefined || drop) return [exercise, attempts, points];
  return open ? [exercise, attempts, points, response, 1] : [exercise, attempts, points, response];
}

function storedTest({ test, attempts, best, last, began, extended }: TestState): StoredTest {
  return [test, attempts, best, last, began, extended ? 1 : 0];
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
  const { v, s, p, d, e, t } = value as Record<string, unknown>;
  return (
    v === 1 &&
    typeof s === 'number' &&
    typeof p === 'number' &&
    typeof d === 'string' &&
    Array.isArray(e) &&
    e.every((entry) => Array.isArray(entry) && entry.length >= 3 && entry.length <= 5) &&
    (t === undefined || (Array.isArray(t) && t.every((entry) => Array.isArray(entry) && entry.length === 6)))
  );
}

function isShare(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 1);
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
