/** Scoring and reporting of blanks: points in proportion to the blanks that are right. */

import { isAccepted, longestAnswer, type AnswerRule } from '../../exercise/answer-text.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownEntries, shareScore } from '../../exercise/share.ts';
import { acceptedBy, blanksOf, optionsOf } from './cloze.ts';
import type { Plain } from '../plain.ts';
import type { Blank, FillInBlanks, FillInBlanksResponse } from './schema.ts';

export function isRight(data: AnswerRule, blank: Blank, answer: string | undefined): boolean {
  if (answer === undefined) return false;
  return blank.chosen ? acceptedBy(blank).includes(answer) : isAccepted(answer, blank.accepted, data);
}

export const fillInBlanksScoring: ExerciseScoring<Plain<FillInBlanks>, FillInBlanksResponse> = {
  score(data, response) {
    const blanks = blanksOf(data);
    const right = blanks.filter((blank) => isRight(data, blank, response[blank.number])).length;
    return shareScore(data, right, blanks.length);
  },
  report(data, response) {
    const blanks = blanksOf(data);
    return [
      {
        type: 'fill-in',
        description: data.prompt,
        response: blanks.map(({ number }) => response[number] ?? ''),
        correct: blanks.map(acceptedBy),
        caseMatters: data.caseMatters,
      },
    ];
  },
  right: (data) => [
    data.partialCredit,
    data.caseMatters,
    data.accentsMatter,
    ...blanksOf(data)
      .map((blank) => [blank.number, blank.chosen, acceptedBy(blank)] as const)
      .sort(([a], [b]) => a - b),
  ],
  recall(data, kept, changed) {
    const blanks = new Map(blanksOf(data).map((blank) => [String(blank.number), blank]));
    return knownEntries<string>(kept, (number, answer) => {
      const blank = blanks.get(number);
      if (!blank || !fits(blank, answer)) return false;
      // A number may have gone to another blank: only what is right there can be known to be meant for it.
      return !changed || isRight(data, blank, answer);
    });
  },
  isResponse(data, value): value is FillInBlanksResponse {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const blanks = new Map(blanksOf(data).map((blank) => [String(blank.number), blank]));
    const entries = Object.entries(value as Record<string, unknown>);
    return (
      entries.length > 0 &&
      entries.every(([number, answer]) => {
        const blank = blanks.get(number);
        return blank !== undefined && fits(blank, answer);
      })
    );
  },
};

function fits(blank: Blank, answer: unknown): answer is string {
  if (typeof answer !== 'string') return false;
  return blank.chosen ? optionsOf(blank).includes(answer) : answer.trim() !== '' && answer.length <= longestAnswer;
}
