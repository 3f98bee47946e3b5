/** Scoring and reporting of numbers. */

import { foldAnswer, isAccepted, longestAnswer } from '../../exercise/answer-text.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { shareScore } from '../../exercise/share.ts';
import { readNumber } from '../../exercise/read-number.ts';
import type { Plain } from '../plain.ts';
import type { AcceptedNumber, Numeric, NumericResponse } from './schema.ts';

/** Capital letters tell units apart: mW is not MW. */
const unitRule = { caseMatters: true, accentsMatter: true };

type Units = Pick<Numeric, 'units' | 'unitAsked'>;
type Measured = Units & Pick<Numeric, 'accepted'>;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The lowest and the highest number that is right, or null while something is missing. */
export function boundsOf(accepted: AcceptedNumber): Bounds | null {
  if (accepted.by === 'range') {
    const { low, high } = accepted;
    return low === null || high === null ? null : { low, high };
  }
  const { value } = accepted;
  if (value === null) return null;
  const around = accepted.by === 'percent' ? (Math.abs(value) * accepted.percent) / 100 : accepted.tolerance;
  return { low: clean(value - around), high: clean(value + around) };
}

export const numericScoring: ExerciseScoring<Plain<Numeric>, NumericResponse> = {
  score: (data, response) => shareScore(data, rightReading(data, response) === null ? 0 : 1, 1),
  report(data, response) {
    const description = data.prompt;
    const bounds = boundsOf(data.accepted);
    const value = rightReading(data, response) ?? onlyReading(data, response);
    // What is not one number, and a number that is only right with its unit, is told as it was written.
    if (value === null || !bounds || asked(data)) {
      const correct = bounds ? [...new Set([bounds.low, bounds.high])].map((bound) => written(data, bound)) : [];
      return [{ type: 'fill-in', description, response: [response], correct: [correct], caseMatters: true }];
    }
    return [{ type: 'numeric', description, response: value, ...bounds }];
  },
  right: ({ accepted, units, unitAsked }) => [accepted, units, unitAsked],
  isResponse: (_data, value): value is NumericResponse =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longestAnswer,
};

/** Whether the learner is to write a unit. */
export function asked({ unitAsked, units }: Units): boolean {
  return unitAsked && shownUnit({ units }) !== '';
}

export function shownUnit({ units }: Pick<Units, 'units'>): string {
  return units.find((unit) => unit.trim() !== '')?.trim() ?? '';
}

/** The number that was meant, when it is right. */
function rightReading(data: Measured, response: string): number | null {
  const bounds = boundsOf(data.accepted);
  if (!bounds) return null;
  return readings(data, response).find((value) => value >= bounds.low && value <= bounds.high) ?? null;
}

/** The number that was typed, when it can be read in one way alone. */
function onlyReading(data: Measured, response: string): number | null {
  const [value, ...others] = readings(data, response);
  return value !== undefined && others.length === 0 ? value : null;
}

/** Every number that the response may mean, with the unit that is wanted; `5 or 6` has none. */
function readings(data: Measured, response: string): readonly number[] {
  const read = readNumber(response);
  if (!read) return [];
  const bare = foldAnswer(read.unit, unitRule) === '';
  return (bare ? asked(data) : !isAccepted(read.unit, data.units, unitRule)) ? [] : read.values;
}

function written(data: Units, value: number): string {
  return [String(value), shownUnit(data)].filter(Boolean).join(' ');
}

/** 0.7 + 0.1 is 0.8, which binary arithmetic misses by a hair. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
