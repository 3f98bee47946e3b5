/** Under an exercise, what learners learn only by answering it: what is right, what is said of answers, the hints. */

import { h, type Html } from '../../base/html.ts';
import type { RichText } from '../../blocks/inline.ts';
import { inlineHtml, isBlank } from '../../blocks/inline-html.ts';
import { exerciseType, plainExercise, type ExerciseData } from '../../blocks/exercises.ts';
import { reviewText, type ReviewText } from '../../words/review.ts';
import { shownFile } from '../module-view.ts';
import type { ReviewView } from './review-view.ts';

export function keyHtml(view: ReviewView, data: ExerciseData): Html {
  const words = reviewText(view.language);
  const figure = (value: number): string => value.toLocaleString(view.data.language);
  const lines = exerciseType(data).outline(plainExercise(data), figure);
  const { correct, incorrect } = data.feedback;
  const said: readonly (readonly [keyof ReviewText, RichText | ''])[] = [
    ['ifRight', correct],
    ['ifWrong', incorrect],
    ...data.hints.map((hint) => ['hint', hint] as const),
  ];
  return h(
    'div',
    { class: 'key' },
    wordHtml(view, 'key', 'p', 'label'),
    h(
      'ul',
      {},
      lines
        .filter(({ text, note = '' }) => text.trim() !== '' || note.trim() !== '')
        .map(({ text, right, note = '' }) =>
          h(
            'li',
            { class: right === undefined ? null : right ? 'right' : 'other' },
            right === undefined ? null : h('span', { class: 'hidden' }, wordHtml(view, right ? 'right' : 'wrong'), ' '),
            h('span', {}, text),
            note.trim() === '' ? null : h('span', { class: 'said' }, note),
          ),
        ),
    ),
    said.map(([name, text]) =>
      text === '' || isBlank(text)
        ? null
        : h('p', {}, wordHtml(view, name, 'b'), ' ', h('span', {}, inlineHtml(text, contextOf(view)))),
    ),
  );

  /** A word that the script says in the reviewer's language. */
  function wordHtml({ language }: ReviewView, name: keyof ReviewText, tag = 'span', className?: string): Html {
    return h(tag, { class: className, 'data-word': name, lang: language }, words[name]);
  }
}

/** Fields of exercises hold pictures and formulas, and nothing that is named elsewhere in the module. */
function contextOf({ files }: ReviewView): Parameters<typeof inlineHtml>[1] {
  const paths = new Map(files.map((file) => [file.id, file]));
  return {
    apparatus: { term: () => null, cite: () => null, footnote: () => ({ number: 0, id: '', href: '#' }) },
    resource: (id) => {
      const file = paths.get(id);
      return file && shownFile(file);
    },
  };
}
