/** The first form of suspend_data, which named everything by its place in the module: read, never written. */

import { isShare, type Answered, type State, type TestState } from './state.ts';
import type { Response } from '../exercise/seam.ts';

interface Positional {
  readonly v: 1;
  readonly s: number;
  readonly p: number;
  /** Pages done, four to a hexadecimal digit, the first in the lowest bit of the first digit. */
  readonly d: string;
  readonly e: readonly (readonly [number, number, number, Response?, 1?])[];
  readonly t?: readonly (readonly [number, number, number | null, number | null, number | null, 0 | 1])[];
}

/** Null when the text is not whole, or names a place that the module does not have. */
export function decodePositional(text: string, pages: number, exercises: number, tests: number): State | null {
  const stored = parse(text);
  if (!isPositional(stored)) return null;
  const answered: Answered[] = [];
  for (const [exercise, attempts, points, response, open] of stored.e) {
    if (!isPlace(exercise, exercises) || answered.some((other) => other.exercise === exercise)) return null;
    if (!Number.isInteger(attempts) || attempts < 0 || !Number.isFinite(points) || points < 0) return null;
    if (attempts === 0 && points > 0) return null;
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPositional(value: unknown): value is Positional {
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

function isPlace(value: unknown, count: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
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
