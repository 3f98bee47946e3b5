/** A module that is published three times while a learner is at it: questions to choose one answer in, two on a page. */

import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { keysBetween } from '../../../shared/store/order.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';

interface Edition {
  readonly pages: readonly (readonly [id: string, questions: readonly string[]])[];
  /** Answers that a question has not any more. */
  readonly without: Readonly<Record<string, string>>;
}

const one = ['one', ['q1', 'q2']] as const;
const two = ['two', ['q3', 'q4']] as const;
const three = ['three', ['q5', 'q6']] as const;
const more = ['one', ['q0', 'q1', 'q2']] as const;

const editions: readonly Edition[] = [
  { pages: [one, two, three], without: {} },
  // A question comes first.
  { pages: [more, two, three], without: {} },
  // The last page moves to the front, and an answer that was given is gone.
  { pages: [three, more, two], without: { q2: 'c' } },
];

/** Of its answers the first is right. */
export const answers = ['a', 'b', 'c'] as const;
export type Answer = (typeof answers)[number];
export const wordsOf = (question: string, answer: Answer): string => `${question} answered ${answer}`;

/** As it is published for the first, second or third time. */
export function edition(number: 1 | 2 | 3): RecordTable {
  const { pages, without } = editions[number - 1] ?? { pages: [], without: {} };
  const frame = programme({ blocks: [], module: { passMark: 70 } }).filter(
    ({ kind }) => kind !== 'page' && kind !== 'alignment',
  );
  const question = (id: string, parent: string, order: string): AnyRecord => ({
    id,
    kind: 'block',
    parent,
    order,
    data: written({
      ...plainScored,
      type: 'single-choice',
      prompt: `What of ${id}?`,
      points: 1,
      attempts: 1,
      shuffle: false,
      options: answers
        .filter((answer) => without[id] !== answer)
        .map((answer) => ({ id: answer, text: wordsOf(id, answer), correct: answer === 'a', feedback: '' })),
    }),
  });
  const orders = keysBetween(null, null, pages.length);
  return new RecordTable([
    ...frame,
    ...pages.flatMap(([id, questions], index): readonly AnyRecord[] => {
      const places = keysBetween(null, null, questions.length);
      const page: AnyRecord = {
        id,
        kind: 'page',
        parent: 'unit',
        order: orders[index] ?? '',
        data: { title: `Page ${id}`, use: 'page' },
      };
      return [page, ...questions.map((name, at) => question(name, id, places[at] ?? ''))];
    }),
  ]);
}
