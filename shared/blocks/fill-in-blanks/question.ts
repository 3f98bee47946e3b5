/** A text with a blank as a question of another program, which knows one that is typed into, behind what is asked. */

import { wordsQuestion } from '../../exercise/accepted-question.ts';
import type { Question } from '../../exercise/question.ts';
import { blanksOf, clozeLines } from './cloze.ts';
import type { FillInBlanks } from './schema.ts';

const gap = '_____';

export function blankQuestion(data: FillInBlanks): Question | null {
  const [blank, ...more] = blanksOf(data);
  if (!blank || blank.chosen || more.length > 0) return null;
  const question = wordsQuestion(blank.accepted, data);
  const lines = clozeLines(data).map((line) => line.map((part) => (typeof part === 'string' ? part : gap)).join(''));
  return question?.answered === 'words' ? { ...question, lines } : null;
}
