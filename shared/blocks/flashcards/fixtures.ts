/** Flashcards for the contract suite. */

import { plainUnscored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Flashcards, FlashcardsResponse } from './schema.ts';

export const fixtures: ExerciseFixtures<Flashcards, FlashcardsResponse> = {
  examples: [4, 1, 60].map((count) => ({
    ...plainUnscored,
    type: 'flashcards' as const,
    prompt: `Do you know these ${count} words?`,
    feedback: { correct: 'Come back to them next week.', incorrect: '' as const },
    shuffle: count > 4,
    cards: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      front: `Word <${index}>`,
      back: `What ${index} means,\nand where it is used`,
    })),
  })),
  best: ({ cards }) => Object.fromEntries(cards.map(({ id }) => [id, 1])),
  /** Cards come one after the other, so that only the last ones can be open; which they are, a shuffle hides. */
  any({ cards, shuffle }, pick) {
    const turned = shuffle ? cards : cards.slice(0, 1 + pick(cards.length));
    return Object.fromEntries(turned.map(({ id }) => [id, pick(2) === 0 ? 0 : 1]));
  },
  better: () => null,
};
