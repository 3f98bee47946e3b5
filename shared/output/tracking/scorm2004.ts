/** A report as a SCORM 2004 interaction (4th Ed. RTE 4.2.9): delimiters in brackets, short identifiers, bounded lists. */

import { firstCharacters } from '../../base/first-characters.ts';
import type { Report } from '../../exercise/report.ts';
import { alternatives, decimal, oneLine } from './scorm12.ts';

export interface Scorm2004Interaction {
  readonly type:
    | 'true-false'
    | 'choice'
    | 'fill-in'
    | 'long-fill-in'
    | 'matching'
    | 'performance'
    | 'sequencing'
    | 'likert'
    | 'numeric'
    | 'other';
  readonly learnerResponse: string;
  readonly correctResponses: readonly string[];
}

/** Characters of suspend_data that every platform must keep (RTE 4.2.22). */
export const suspendLimit2004 = 64_000;

/** Smallest permitted maximums (RTE 4.2.9.1): platforms may cut what goes beyond. */
const most = { choices: 36, blanks: 10, patterns: 5, text: 250, long: 4000, steps: 125 } as const;

export function scorm2004Interaction(report: Report): Scorm2004Interaction {
  switch (report.type) {
    case 'true-false':
      return interaction('true-false', String(report.response), [String(report.correct)]);
    case 'choice':
    case 'sequencing': {
      const correct = report.type === 'choice' ? report.correct : [report.correct];
      const fits = report.options.length <= most.choices;
      const words = (ids: readonly string[]) => (fits ? ids.join('[,]') : ids.join(',').slice(0, most.long));
      // `other` has one pattern at most (RTE 4.2.9.1).
      const patterns = correct.map(words).slice(0, fits ? correct.length : 1);
      return interaction(fits ? report.type : 'other', words(report.response), patterns);
    }
    case 'matching': {
      const { sources, response, correct } = report;
      const fits = sources.length <= most.choices;
      const words = (pairs: typeof response) =>
        fits ? pairs.map((pair) => pair.join('[.]')).join('[,]') : pairs.map((pair) => pair.join('.')).join(',');
      return interaction(fits ? 'matching' : 'other', words(response).slice(0, most.long), [words(correct)]);
    }
    case 'fill-in': {
      const { response, correct, caseMatters } = report;
      if (correct.length > most.blanks) {
        return performance(response.map((text, index) => [`blank${index + 1}`, text]));
      }
      const prefix = caseMatters ? '{case_matters=true}' : '';
      const patterns = alternatives(correct, most.patterns).map(
        (texts) => `${prefix}${texts.map(literal).join('[,]')}`,
      );
      return interaction('fill-in', response.map(literal).join('[,]'), patterns);
    }
    case 'long-fill-in':
      return interaction('long-fill-in', firstCharacters(noProperty(oneLine(report.response)), most.long), []);
    case 'numeric': {
      // A range that is empty has no pattern (RTE 4.2.9.1: the minimum is not above the maximum).
      const pattern = report.low > report.high ? '' : `${decimal(report.low)}[:]${decimal(report.high)}`;
      return interaction('numeric', decimal(report.response), [pattern]);
    }
    case 'likert':
      return interaction('likert', report.response, []);
    case 'performance':
      return performance(report.steps);
  }
}

function performance(steps: readonly (readonly [string, string])[]): Scorm2004Interaction {
  const words = steps.slice(0, most.steps).map(([step, answer]) => `${step}[.]${literal(answer)}`);
  return interaction('performance', words.join('[,]'), []);
}

function interaction(
  type: Scorm2004Interaction['type'],
  learnerResponse: string,
  correct: readonly string[],
): Scorm2004Interaction {
  return { type, learnerResponse, correctResponses: correct.filter((pattern) => pattern !== '') };
}

/** Free text between delimiters must not read as one, not even once another inside it is undone. */
function literal(text: string): string {
  let plain = firstCharacters(text, most.text);
  while (delimiter.test(plain)) plain = plain.replace(delimiter, '$1');
  return noProperty(plain);
}

const delimiter = /\[([,.:])\]/;

function noProperty(text: string): string {
  return text.replace(/^\{/, '(');
}
