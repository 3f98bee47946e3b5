/** Every type of block has its look in the page, in its own folder. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { insertables } from '../../../renderer/editor/insert.ts';
import { isVoid } from '../../../renderer/editor/page-model.ts';
import { isExercise } from '../../../shared/blocks/exercises.ts';
import { blockType, blockTypeNames } from '../../../shared/blocks/registry.ts';

it.each(blockTypeNames)('a %s is drawn by its folder: written in the page, or as a card', (type) => {
  const has = (file: string) => existsSync(new URL(`../../../renderer/blocks/${type}/${file}`, import.meta.url));
  expect(has('element.tsx')).toBe(!isVoid({ type }));
  // Exercises without a card of their own share one.
  expect(has('card.tsx') || isExercise({ type })).toBe(isVoid({ type }));
});

it.each(insertables.map(({ id }) => id))(
  '%s has its icon in the insert menu, and a picture of it at its side',
  (id) => {
    const type = blockTypeNames.find((name) =>
      Object.keys(blockType({ type: name }).insert.forms ?? { [name]: {} }).includes(id),
    );
    const file = new URL(`../../../renderer/blocks/${type}/icons.ts`, import.meta.url);
    const pictures = readFileSync(file, 'utf8');
    expect(pictures).toMatch(new RegExp(`icons = {[^}]*'?${id}'?: \\w+`));
    expect(pictures).toMatch(new RegExp(`sketches = {[^}]*'?${id}'?: '`));
  },
);
