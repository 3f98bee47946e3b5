/** Every type of block has its look in the page, in its own folder. */

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isVoid } from '../../../renderer/editor/page-model.ts';
import { isExercise } from '../../../shared/blocks/exercises.ts';
import { blockTypeNames } from '../../../shared/blocks/registry.ts';

it.each(blockTypeNames)('a %s is drawn by its folder: written in the page, or as a card', (type) => {
  const has = (file: string) => existsSync(new URL(`../../../renderer/blocks/${type}/${file}`, import.meta.url));
  expect(has('element.tsx')).toBe(!isVoid({ type }));
  // Exercises without a card of their own share one.
  expect(has('card.tsx') || isExercise({ type })).toBe(isVoid({ type }));
});
