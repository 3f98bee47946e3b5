/** A report as a SCORM 1.2 interaction (RTE 3-53 to 3-58): characters, commas, and at most 255 of anything free. */

import { firstCharacters } from '../../base/first-characters.ts';
import type { Pair, Part, Report } from '../../exercise/report.ts';

/** One interaction in the terms of SCORM 1.2 RTE 3.4.7 (cmi.interactions). */
export interface Scorm12Interaction {
  readonly type: 'true-false' | 'choice' | 'fill-in' | 'matching' | 'performance' | 'sequencing' | 'likert' | 'numeric';
  readonly studentResponse: string;
  readonly correctResponses: readonly string[];
}

/** Characters of suspend_data that every platform must keep (RTE 3-28); some keep more, which cannot be known beforehand. */
export const suspendLimit12 = 4096;

const longest = 255; // characters of fill-in and performance (CMIString255)
/** Parts are named by one character `[0-9a-z]` each, by their place in the authored order: shuffling changes nothing. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const numbers = '1234567890abcdefghijklmnopqrstuvwxyz';

export function scorm12Interaction(report: Report): Scorm12Interaction {
  switch (report.type) {
    case 'true-false':
      return interaction('true-false', report.response ? 't' : 'f', [report.correct ? 't' : 'f']);
    case 'choice':
    case 'sequencing': {
      const { options, response } = report;
      const correct = report.type === 'choice' ? report.correct : [report.correct];
      const fits = options.length <= letters.length;
      const words = (ids: readonly string[]) => joined(ids.map((id) => (fits ? name(options, id, letters) : id)));
      return interaction(fits ? report.type : 'performance', words(response), correct.map(words));
    }
    case 'matching': {
      const { sources, targets, response, correct } = report;
      const fits = sources.length <= numbers.length && targets.length <= letters.length;
      const pair = ([source, target]: Pair) =>
        fits ? `${name(sources, source, numbers)}.${name(targets, target, letters)}` : `${source}.${target}`;
      const words = (pairs: readonly Pair[]) => joined(pairs.map(pair));
      return interaction(fits ? 'matching' : 'performance', words(response), [words(correct)]);
    }
    case 'fill-in': {
      const patterns = alternatives(report.correct, 5).map((texts) => firstCharacters(texts.join(', '), longest));
      return interaction('fill-in', firstCharacters(report.response.join(', '), longest), patterns);
    }
    case 'long-fill-in':
      return interaction('fill-in', firstCharacters(oneLine(report.response), longest), []);
    case 'numeric': {
      // A pattern is one number here: the bounds stand for a range.
      const patterns = [...new Set([decimal(report.low), decimal(report.high)])];
      return interaction('numeric', decimal(report.response), patterns);
    }
    case 'likert': {
      const { scale, response } = report;
      const fits = scale.length <= letters.length;
      return interaction(fits ? 'likert' : 'performance', fits ? name(scale, response, numbers) : response, []);
    }
    case 'performance':
      return interaction('performance', joined(report.steps.map(([step, answer]) => `${step}.${answer}`)), []);
  }
}

/** At most `count` whole answers out of what each blank accepts: the first of each, the second of each … */
export function alternatives(blanks: readonly (readonly string[])[], count: number): readonly (readonly string[])[] {
  const most = Math.min(count, Math.max(1, ...blanks.map((accepted) => accepted.length)));
  return Array.from({ length: most }, (_, index) =>
    blanks.map((accepted) => accepted[Math.min(index, accepted.length - 1)] ?? ''),
  );
}

/** Platforms check free text by patterns whose `.` stops at a line break, and refuse what has one. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

/** A number without exponent (CMIDecimal, RTE 3-21). */
export function decimal(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return value.toFixed(10).replace(/\.?0+$/, '');
}

function interaction(
  type: Scorm12Interaction['type'],
  studentResponse: string,
  correct: readonly string[],
): Scorm12Interaction {
  // An empty pattern is no response of any type.
  return { type, studentResponse, correctResponses: correct.filter((pattern) => pattern !== '') };
}

function name(parts: readonly Part[], id: string, characters: string): string {
  return characters[parts.findIndex((part) => part.id === id)] ?? '';
}

function joined(texts: readonly string[]): string {
  return firstCharacters(texts.join(','), longest);
}
