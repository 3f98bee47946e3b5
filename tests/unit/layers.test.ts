/** The one direction of dependency: whatever imports something stands above it, in the product as in each of its parts. */

import { describe, expect, it } from 'vitest';
import { importsOfAll, layerOf, layers, partOf, parts, type Import } from '../../build/architecture/layers.ts';

/** What runs in a package imports what it is told and scored with; nothing of the rest imports it. */
const mayNotBeImported = 'player';

const imports = importsOfAll();

function said({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe('shared knows neither electron nor renderer, which do not know each other', () => {
  it('in any file', () => {
    const across = imports.filter(({ from, to }) => partOf(from) !== partOf(to) && partOf(to) !== 'shared');
    expect(across.filter(({ to }) => (parts as string[]).includes(partOf(to))).map(said)).toEqual([]);
  });
});

describe.each(parts)('in %s', (part) => {
  const mine = imports.filter(({ from, to }) => partOf(from) === part && partOf(to) === part);
  const nameOf = (path: string) => layers[part][layerOf(part, path)]?.name;

  it('every file of code has its layer', () => {
    const code = mine.flatMap(({ from, to }) => [from, to]).filter((path) => /\.tsx?$/.test(path));
    expect([...new Set(code)].filter((path) => layerOf(part, path) < 0)).toEqual([]);
  });

  it('no arrow runs up', () => {
    const up = mine.filter(({ from, to }) => {
      if (!/\.tsx?$/.test(to) || nameOf(from) === mayNotBeImported) return false;
      return nameOf(to) === mayNotBeImported || layerOf(part, to) > layerOf(part, from);
    });
    expect(up.map(said)).toEqual([]);
  });
});
