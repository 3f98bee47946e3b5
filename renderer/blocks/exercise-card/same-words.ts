/** What is wrong with a part that must differ from others: it says the same. */

import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import type { PlainKey } from '../../../shared/words/typed.ts';
import { useText } from '../../i18n/index.ts';

/** For a part among all of its kind, itself included. */
export function useSameWords(
  said: PlainKey = 'exercise.samePart',
): <Words extends RichText | string>(text: Words, among: readonly Words[]) => string | null {
  const t = useText();
  const plain = (text: RichText | string): string =>
    (typeof text === 'string' ? text : inlineText(text)).trim().toLowerCase();
  return (text, among) => {
    const own = plain(text);
    const same = own !== '' && among.filter((other) => plain(other) === own).length > 1;
    return same ? t(said) : null;
  };
}
