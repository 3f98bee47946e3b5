/** Assigning in a document: a line before each source for the letter of its target, and in the key those letters. */

import type { Item, Piece, Words } from '../flow/flow.ts';
import { said } from '../flow/pieces.ts';
import { letterOf, type RichPart } from './assign-html.ts';
import type { Assignment } from './assign.ts';

/** Sources beside their targets, which stand under letters; `named` where a source has other words than its own. */
export function assignedOnPaper(sources: readonly RichPart[], targets: readonly RichPart[]): readonly Piece[] {
  return [
    {
      is: 'beside',
      widths: [52, 48],
      columns: [
        [{ is: 'list', sign: 'numbered', items: sources.map(({ text }) => toAnswer(text)) }],
        [{ is: 'list', sign: 'lettered', items: targets.map(({ text }) => ({ words: text })) }],
      ],
    },
  ];
}

export function toAnswer(text: Words): Item {
  return { words: [{ type: 'blank', room: 'letter' }, ...said(' '), ...text] };
}

export function assignedKey(
  sources: readonly RichPart[],
  targets: readonly RichPart[],
  correct: Assignment,
): readonly Piece[] {
  return [
    {
      is: 'list',
      sign: 'numbered',
      items: sources.map(({ id, text }) => {
        const place = targets.findIndex((target) => target.id === correct[id]);
        const target = targets[place];
        return target
          ? { words: [...said(`${letterOf(place)}  `, { bold: true }), ...text, ...said(' → '), ...target.text] }
          : { words: text };
      }),
    },
  ];
}
