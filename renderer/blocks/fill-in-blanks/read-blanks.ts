/** The blanks of a text as the field shows them. */

import { acceptedBy, clozeOf } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import type { Blank } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import type { Piece } from '../../editor/field/signs.ts';

/** The field of its first answer. */
export function answerOf({ number }: Pick<Blank, 'number'>): string {
  return `blanks/${number}/accepted/0`;
}

export function readBlanks(text: string, blanks: Blank[]): readonly Piece[] {
  return clozeOf({ text, blanks }).map((part) =>
    typeof part === 'string'
      ? { text: part }
      : {
          type: 'gap',
          number: part.number,
          answers: acceptedBy(part),
          chosen: part.chosen,
          leads: answerOf(part),
          children: [{ text: '' }],
        },
  );
}
