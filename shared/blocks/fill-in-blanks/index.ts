/** Fill in the blanks: the authoring side. */

import { h, type Html } from '../../base/html.ts';
import type { RenderContext } from '../seam.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { typed } from '../../exercise/line-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { blankQuestion } from './question.ts';
import { checkBlanks } from './check.ts';
import { acceptedBy, blanksOf, clozeLines, optionsOf } from './cloze.ts';
import { fillInBlanksSchema, type Blank, type FillInBlanks, type FillInBlanksResponse } from './schema.ts';
import { fillInBlanksScoring } from './score.ts';
import { longestAnswer } from '../../exercise/answer-text.ts';
import { fullOf, longestId } from '../../exercise/share.ts';
import { fillInBlanksPaper } from './paper.ts';

export const fillInBlanks: ExerciseType<FillInBlanks, FillInBlanksResponse> = {
  ...fillInBlanksScoring,
  ...fillInBlanksPaper,
  type: 'fill-in-blanks',
  minutes: 1.5,
  levels: ['remember', 'apply'],
  schema: fillInBlanksSchema,
  labels: {
    members: {
      number: { key: 'exercise.fill-in-blanks.blanks' },
      chosen: {
        key: 'exercise.fill-in-blanks.how',
        values: {
          true: 'exercise.fill-in-blanks.chosen',
          false: 'exercise.fill-in-blanks.typed',
        },
      },
      caseMatters: { key: 'exercise.fill-in-blanks.case' },
      accentsMatter: { key: 'exercise.fill-in-blanks.accents' },
      accepted: { key: 'exercise.fill-in-blanks.accepted' },
      distractors: { key: 'exercise.fill-in-blanks.distractors' },
    },
    parts: { blanks: 'exercise.fill-in-blanks.blank', distractors: 'exercise.fill-in-blanks.distractor' },
    lists: { blanks: 'exercise.fill-in-blanks.blanks' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  keys: ['choose'],
  create: () => ({
    ...scoredStart,
    type: 'fill-in-blanks',
    points: 2,
    partialCredit: true,
    text: '',
    blanks: [],
    caseMatters: false,
    accentsMatter: true,
  }),
  unanswered: ({ text }) => text,
  toHtml(data, context) {
    const blanks = blanksOf(data);
    const size = Math.min(24, Math.max(7, ...blanks.filter(({ chosen }) => !chosen).map(longest)));
    return exerciseHtml(
      data,
      { instruction: exerciseText('fill-in-blanks', context.playerLanguage).fill },
      context,
      h(
        'div',
        { class: 'cloze' },
        clozeLines(data).map((line) =>
          h(
            'p',
            {},
            line.map((part) =>
              typeof part === 'string' ? part : blankHtml(part, blanks.indexOf(part) + 1, size, context),
            ),
          ),
        ),
      ),
    );
  },
  outline: (data) => [
    ...clozeLines(data)
      .map((line) =>
        line.map((part) => (typeof part === 'string' ? part : `[${acceptedBy(part).join(' | ')}]`)).join(''),
      )
      .filter((text, index) => text !== '' || (index === 0 && data.text === ''))
      .map((text) => ({ text, name: ['exercise.fill-in-blanks.text', 0] as const })),
    ...blanksOf(data).flatMap((blank) =>
      blank.chosen
        ? optionsOf(blank).map((text) => ({
            text: `[${blank.number}] ${text}`,
            right: acceptedBy(blank).includes(text),
          }))
        : [],
    ),
  ],
  question: blankQuestion,
  longest: (data) =>
    Object.fromEntries(
      blanksOf(data).map((blank) => [
        blank.number,
        blank.chosen ? longestId(optionsOf(blank).map((id) => ({ id }))) : fullOf(longestAnswer),
      ]),
    ),
  answers: (data) =>
    blanksOf(data).flatMap((blank) =>
      (blank.chosen ? optionsOf(blank) : ['w']).map((text) => ({ [blank.number]: text })),
    ),
  check: checking(fillInBlanksSchema, checkBlanks),
};

/** One width for all: a field must not tell how long its answer is. */
function longest(blank: Blank): number {
  return Math.max(0, ...acceptedBy(blank).map(({ length }) => length));
}

function blankHtml(blank: Blank, place: number, size: number, { playerLanguage }: RenderContext): Html {
  const label = exerciseText('fill-in-blanks', playerLanguage).blank.replace('{number}', String(place));
  const options = optionsOf(blank);
  return h(
    'span',
    { class: 'blank', 'data-blank': blank.number },
    blank.chosen
      ? h(
          'select',
          { 'aria-label': label },
          h('option', { value: '' }, '–'),
          options.map((text) => h('option', { value: text }, text)),
        )
      : h('input', { ...typed, size, 'aria-label': label }),
    h('span', { class: 'paper line' }),
    blank.chosen && h('span', { class: 'paper' }, ` (${options.join(' / ')})`),
  );
}
