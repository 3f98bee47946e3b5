/** The answers of a guide: under each exercise's number what is right, and what is said of answers. */

import { exerciseType } from '../../blocks/exercises.ts';
import { isBlank } from '../../blocks/inline-html.ts';
import { own } from '../../blocks/inline-paper.ts';
import type { RichText } from '../../blocks/inline.ts';
import type { Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { fill } from '../../words/fill.ts';
import { reviewText } from '../../words/review.ts';
import type { DocumentContext } from '../flow/paper-context.ts';
import type { GuideExercise } from './guide-view.ts';

export function answersFlow(exercises: readonly GuideExercise[], context: DocumentContext): readonly Piece[] {
  if (exercises.length === 0) return [];
  const title = own(context.paper.answers, context);
  return [
    { is: 'heading', level: 1, words: title, mark: 'answers', onNewPage: true },
    ...exercises.map((exercise) => answerFlow(exercise, context)),
  ];
}

function answerFlow({ id, data }: GuideExercise, context: DocumentContext): Piece {
  const { paper, playerLanguage } = context;
  const words = reviewText(playerLanguage);
  const number = context.number(id) ?? '';
  const key = exerciseType(data).keyOnPaper(data, { ...context, blockId: id });
  const { correct, incorrect } = data.feedback;
  const sayings: readonly (readonly [name: string, text: RichText | ''])[] = [
    [words.ifRight, correct],
    [words.ifWrong, incorrect],
    ...data.hints.map((hint) => [words.hint, hint] as const),
  ];
  return {
    is: 'together',
    pieces: [
      {
        is: 'paragraph',
        look: 'label',
        words: [
          ...own(fill(paper.exercise, { number }, playerLanguage), context),
          ...said(' · '),
          { type: 'link', url: `#asked-${id}`, children: own(paper.askedOn, context) },
          ...said(' '),
          { type: 'page', mark: `asked-${id}` },
        ],
        mark: `key-${id}`,
        keep: true,
      },
      ...(isBlank(data.prompt) ? [] : [paragraph(data.prompt, 'prompt', true)]),
      ...(key.length === 0 ? [paragraph(own(paper.noAnswer, context), 'note')] : key),
      ...sayings.flatMap(([name, text]) =>
        text === '' || isBlank(text) ? [] : [paragraph([...own(`${name} `, context), ...text], 'note')],
      ),
    ],
  };
}
