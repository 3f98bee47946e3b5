/** Options in a document: boxes to tick, and in the key which of them are right and what is said of each. */

import type { RichText } from '../blocks/inline.ts';
import type { Piece } from '../flow/flow.ts';
import { noteOnPaper } from './frame-paper.ts';

export function optionsOnPaper(
  options: readonly { readonly text: RichText }[],
  choose: 'one' | 'any',
): readonly Piece[] {
  return [{ is: 'list', sign: choose, items: options.map(({ text }) => ({ words: text })) }];
}

export function optionsKey(
  options: readonly { readonly text: RichText; readonly correct: boolean; readonly feedback: RichText }[],
): readonly Piece[] {
  return [
    {
      is: 'list',
      sign: 'right',
      items: options.map(({ text, correct, feedback }) => {
        const inside = noteOnPaper(feedback);
        return { words: text, sign: correct ? 'right' : 'wrong', ...(inside.length > 0 ? { inside } : {}) };
      }),
    },
  ];
}
