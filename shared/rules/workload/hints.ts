/** What a look at a module's workload suggests, as data: each with the numbers it is about. */

import { workKinds } from '../../model/goals/schema.ts';
import type { ModuleWorkload, PageWorkload } from './workload.ts';

export type BalanceHint =
  /** More than four fifths of the time is spent reading. */
  | { readonly code: 'mostlyReading'; readonly percent: number }
  /** Nothing is practised, discussed, produced or assessed. */
  | { readonly code: 'noPractice' }
  /** A fifth or more over, or under, what learners were promised. */
  | {
      readonly code: 'overTarget' | 'underTarget';
      readonly minutes: number;
      readonly planned: number;
      readonly percent: number;
    };

const mostly = 0.8;
const tolerance = 0.2;
/** Below this a module is a note, and no balance can be asked of it. */
const tooShort = 5;

export function balanceHints(workload: ModuleWorkload): readonly BalanceHint[] {
  const { byKind, planned } = workload;
  const { minutes } = workload;
  const hints: BalanceHint[] = [];
  if (minutes >= tooShort) {
    const reading = byKind.read / minutes;
    const active = workKinds.filter((kind) => kind !== 'read' && kind !== 'watch');
    if (active.every((kind) => byKind[kind] === 0)) hints.push({ code: 'noPractice' });
    else if (reading > mostly) hints.push({ code: 'mostlyReading', percent: Math.round(reading * 100) });
  }
  if (planned !== null && planned > 0 && minutes > 0) {
    const off = (minutes - planned) / planned;
    const numbers = { minutes: Math.round(minutes), planned, percent: Math.round(Math.abs(off) * 100) };
    if (off >= tolerance) hints.push({ code: 'overTarget', ...numbers });
    if (off <= -tolerance) hints.push({ code: 'underTarget', ...numbers });
  }
  return hints;
}

const weights: Readonly<Record<BalanceHint['code'], (page: PageWorkload) => number>> = {
  mostlyReading: ({ byKind }) => byKind.read,
  noPractice: ({ byKind }) => byKind.read + byKind.watch,
  overTarget: ({ minutes }) => minutes,
  underTarget: ({ minutes }) => -minutes,
};

/** The page to look at first: where most is read, or where most, or least, of the time goes. Null in a module without pages. */
export function hintPage({ pages }: ModuleWorkload, { code }: BalanceHint): PageWorkload | null {
  return pages.toSorted((a, b) => weights[code](b) - weights[code](a))[0] ?? null;
}
