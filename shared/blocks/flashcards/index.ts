/** Flashcards: the authoring side. */

import { h } from '../../base/html.ts';
import { inlineHtml } from '../inline-html.ts';
import { rich } from '../rich-text.ts';
import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { flashcardsSchema, type Flashcards, type FlashcardsResponse } from './schema.ts';
import { flashcardsScoring } from './score.ts';
import { flashcardsPaper } from './paper.ts';

/** More than anybody goes through in one sitting. */
const many = 30;

export const flashcards: ExerciseType<Flashcards, FlashcardsResponse> = {
  ...flashcardsScoring,
  ...flashcardsPaper,
  type: 'flashcards',
  minutes: 1.5,
  levels: null,
  schema: flashcardsSchema,
  labels: {
    members: { shuffle: { key: 'exercise.flashcards.shuffle' } },
    parts: { cards: 'exercise.flashcards.card' },
    lists: { cards: 'exercise.flashcards.cards' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  create: () => ({
    ...unscoredStart,
    type: 'flashcards',
    shuffle: false,
    cards: ['a', 'b', 'c'].map((id) => ({ id, front: rich(''), back: rich('') })),
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('flashcards', context.playerLanguage).choose },
      context,
      h(
        'ol',
        { class: 'cards' },
        data.cards.map(({ id, front, back }) =>
          h(
            'li',
            { 'data-card': id },
            h('p', { class: 'front', id: `${context.blockId}${id}` }, inlineHtml(front, context)),
            h('p', { class: 'back' }, inlineHtml(back, context)),
          ),
        ),
      ),
    ),
  outline: ({ cards }) =>
    cards.map(({ front, back }, index) => ({
      text: front,
      name: ['exercise.flashcards.card', index + 1] as const,
      note: back,
    })),
  longest: ({ cards }) => Object.fromEntries(cards.map(({ id }) => [id, 1])),
  answers: ({ cards }) => cards.map(({ id }) => ({ [id]: 1 })),
  check: checking(flashcardsSchema, ({ cards }, where) => {
    const fronts = checkParts(
      cards.map(({ front }) => front),
      where,
      1,
    );
    const open = cards.some(({ back }) => back.trim() === '');
    return [
      ...fronts,
      ...(open && !fronts.some(({ code }) => code === 'exercise.missingPart')
        ? [finding('exercise.missingPart', 'error', where)]
        : []),
      ...(cards.length > many ? [finding('exercise.manyParts', 'hint', where, { count: cards.length })] : []),
    ];
  }),
};
