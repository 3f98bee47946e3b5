/** The frame of every exercise in a document: its number, what is asked and what is to be done, above the places to do it. */

import { own } from '../blocks/inline-paper.ts';
import type { RichText } from '../blocks/inline.ts';
import { isBlank } from '../blocks/inline-html.ts';
import type { PaperContext } from '../blocks/seam.ts';
import type { Piece } from '../flow/flow.ts';
import { paragraph } from '../flow/pieces.ts';
import { fill } from '../words/fill.ts';

export function askedOnPaper(
  { prompt }: { readonly prompt: RichText },
  instruction: string,
  context: PaperContext,
  ...pieces: readonly Piece[]
): readonly Piece[] {
  const { blockId, paper, playerLanguage } = context;
  const number = context.number(blockId);
  const named = number === null ? [] : own(fill(paper.exercise, { number }, playerLanguage), context);
  return [
    {
      is: 'together',
      mark: blockId,
      pieces: [
        ...(named.length === 0 ? [] : [paragraph(named, 'label', true)]),
        ...(isBlank(prompt) ? [] : [paragraph(prompt, 'prompt', true)]),
        ...(instruction === '' ? [] : [paragraph(own(instruction, context), 'instruction', true)]),
        ...pieces,
      ],
    },
  ];
}

/** What is said of an answer, below it. */
export function noteOnPaper(words: RichText): readonly Piece[] {
  return isBlank(words) ? [] : [paragraph(words, 'note')];
}
