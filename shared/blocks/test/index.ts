/** A test as its learners meet it: what it asks of them, and its questions. */

import { h } from '../../base/html.ts';
import { finding, type Finding } from '../../base/finding.ts';
import { namedHtml } from '../copied-html.ts';
import { exerciseType } from '../exercises.ts';
import { fill } from '../../words/fill.ts';
import type { LearnerText } from '../../words/learner.ts';
import { learnerWords } from '../learner-words.ts';
import type { BlockType, RenderContext } from '../seam.ts';
import { testSchema, type LearnerTest, type Test } from './schema.ts';
import { said } from '../../flow/pieces.ts';
import { own } from '../inline-paper.ts';

export const test: BlockType<Test, LearnerTest> = {
  type: 'test',
  schema: testSchema,
  insert: { group: 'exercise' },
  create: () => ({
    type: 'test',
    title: '',
    bank: null,
    draw: 5,
    tags: [],
    goals: [],
    shuffle: true,
    points: 10,
    passMark: null,
    attempts: 2,
    review: 'after-each',
    minutes: null,
    extension: 50,
  }),
  toHtml: (data, context) => {
    const { blockId, text } = context;
    return h(
      'section',
      { id: blockId, class: 'test', 'aria-labelledby': `${blockId}t` },
      h('h2', { id: `${blockId}t`, tabindex: -1 }, data.title || text.test),
      h(
        'ul',
        { class: 'facts' },
        testFacts(data, context).map((fact) => h('li', {}, fact)),
      ),
      h(
        'div',
        { class: 'questions' },
        data.exercises.map((exercise) =>
          exerciseType(exercise.data).toHtml(exercise.data, { ...context, blockId: exercise.id }),
        ),
      ),
    );
  },
  onPaper: (data, context) => [
    {
      is: 'heading',
      level: 3,
      words: data.title === '' ? own(context.text.test, context) : said(data.title),
      mark: context.blockId,
    },
    {
      is: 'list',
      sign: 'bulleted',
      items: testFacts(data, context).map((fact) => ({ words: own(fact, context) })),
    },
    ...data.exercises.flatMap(({ id, data: asked }) => exerciseType(asked).onPaper(asked, { ...context, blockId: id })),
  ],
  toCopiedHtml: ({ title }, { say }) => namedHtml(say('insert.test'), title),
  toText: (data) =>
    [
      data.title,
      ...data.exercises.map((exercise) => learnerWords(exerciseType(exercise.data).schema, exercise.data)),
    ].join('\n'),
  check: (data, where): readonly Finding[] => (data.bank === null ? [finding('test.noBank', 'error', where)] : []),
};

/** What a learner should know before beginning. */
function testFacts(
  data: LearnerTest,
  { text, playerLanguage }: Pick<RenderContext, 'text' | 'playerLanguage'>,
): readonly string[] {
  const say = (key: keyof LearnerText, count: number) => fill(text[key], { count }, playerLanguage);
  return [
    say('testQuestions', Math.min(data.draw, data.exercises.length)),
    ...(data.minutes === null ? [] : [say('testMinutes', data.minutes)]),
    ...(data.passMark === null ? [] : [say('testPassMark', data.passMark)]),
    data.attempts === 0 ? text.testUnlimited : say('testAttempts', data.attempts),
  ];
}
