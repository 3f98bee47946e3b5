/** Answers in words as a question of another program: where that compares them as the product does. */

import { foldAnswer, type AnswerRule } from './answer-text.ts';
import type { Question } from './question.ts';

/** Null where there is nothing to compare with, or where accents count in one of the two and not in the other. */
export function wordsQuestion(given: readonly string[], rule: AnswerRule): Question | null {
  const accepted = [...new Set(given.map((one) => one.trim()).filter(Boolean))];
  const isPlain = (one: string): boolean =>
    rule.accentsMatter || foldAnswer(one, rule) === foldAnswer(one, { ...rule, accentsMatter: true });
  if (accepted.length === 0 || !accepted.every(isPlain)) return null;
  return { answered: 'words', accepted, caseMatters: rule.caseMatters };
}
