/** Sentences as packages carry them: the player fills them with a function of a few lines, and never reads ICU MessageFormat. */

import { readMessage, type Forms, type Piece } from './message.ts';

/** `{count, plural, one {point} other {points}}` becomes `{count:point|points}` (`fill.ts`). */
export function baked(sentence: string): string {
  return written(readMessage(sentence));
}

function written(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'forms' in piece ? formsOf(piece) : `{${piece.name}}`))
    .join('');
}

/**
 * One, other and, where it is another word, zero; then by its name each further form that a language has. That the forms are
 * bare words is judged by `npm run check`.
 */
function formsOf({ name, forms }: Forms): string {
  const other = written(forms.get('other') ?? []);
  const [zero = other, one = other] = ['zero', 'one'].map((category) => {
    const form = forms.get(category);
    return form && written(form);
  });
  const further = ['two', 'few', 'many'].flatMap((category) => {
    const form = forms.get(category);
    return form ? [`${category}=${written(form)}`] : [];
  });
  return `{${name}:${[one, other, ...(zero === other ? [] : [zero]), ...further].join('|')}}`;
}
