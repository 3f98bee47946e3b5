/** Reporting of flashcards: one performance, in which every card turned so far was known or comes again. */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownEntries, neutral } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Flashcards, FlashcardsResponse } from './schema.ts';

export const flashcardsScoring: ExerciseScoring<Plain<Flashcards>, FlashcardsResponse> = {
  score: () => neutral,
  report({ prompt, cards }, response) {
    const steps = cards.flatMap(({ id }): (readonly [string, string])[] => {
      const known = response[id];
      return known === undefined ? [] : [[id, known === 1 ? 'known' : 'again']];
    });
    // A stack that was put back together says nothing.
    return steps.length === 0 ? [] : [{ type: 'performance', description: prompt, steps }];
  },
  recall({ cards }, kept) {
    const ids = new Set(cards.map(({ id }) => id));
    return knownEntries<0 | 1>(kept, (id, known) => ids.has(id) && (known === 0 || known === 1));
  },
  isResponse({ cards }, value): value is FlashcardsResponse {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const ids = new Set(cards.map(({ id }) => id));
    return Object.entries(value).every(([id, known]) => ids.has(id) && (known === 0 || known === 1));
  },
};
