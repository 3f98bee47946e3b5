/** The words that are left out where there is no screen. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = readFileSync(`${root}build/words/of-screens.mjs`, 'utf8');
const families = /\^\(([\w|]+)\)/.exec(source)?.[1]?.split('|') ?? [];

it('are whole families that there are', () => {
  expect(families.length).toBeGreaterThan(0);
  const known = new Set(Object.keys(authorCatalogues.en).map((key) => key.split('.')[0]));
  expect(families.filter((family) => !known.has(family))).toEqual([]);
});

it('are said by nothing in the core, the terminal or what they share with the screens', () => {
  const literal = new RegExp(`['"\`](${families.join('|')})\\.[\\w$]`);
  const saying = ['electron', 'shared'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.ts') && name !== 'keys.ts')
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .filter((path) => literal.test(readFileSync(path, 'utf8'))),
  );
  expect(saying.map((path) => path.slice(root.length))).toEqual([]);
});
