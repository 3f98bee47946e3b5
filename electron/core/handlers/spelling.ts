/** Calls about spelling: words go to the thread of the dictionaries and come back. */

import type { Speller } from '../spelling/speller.ts';
import type { Handlers } from './handlers.ts';

export function spellingHandlers(speller: Speller): Pick<Handlers, 'spelling.check' | 'spelling.suggest'> {
  return {
    'spelling.check': ({ language, words }) => speller.check(language, words),
    'spelling.suggest': ({ language, word }) => speller.suggest(language, word),
  };
}
