/** The one direction of dependency: whatever imports something stands below it, in the product as in each of its parts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** From the ground up; a file belongs to the first that its path fits. Types and their exercises are one, as are a page's parts. */
const layers = {
  shared: [
    ['base', /^base\//],
    ['player', /^player\/|\.dom\.ts$/],
    ['store', /^store\//],
    ['model', /^model\//],
    ['words', /^words\/(?!salvage)/],
    ['blocks', /^(blocks|exercise)\//],
    ['records', /^records\//],
    ['edit', /^edit\//],
    ['rules', /^rules\//],
    ['tracking', /^output\/tracking\//],
    ['output', /^output\//],
    ['frameworks', /^frameworks\//],
    ['simulator', /^simulator\//],
    ['import', /^import\//],
    ['sample', /^sample\//],
    ['templates', /^templates\//],
    ['ipc', /^ipc\/|^words\/salvage/],
  ],
  electron: [
    ['core', /^core\//],
    ['shells', /^(browser|desktop|cli)\//],
  ],
  renderer: [
    ['core', /^core\//],
    ['i18n', /^i18n\//],
    ['ui', /^ui\//],
    ['document', /^document\//],
    ['shell', /^shell\//],
    ['editor', /^editor\//],
    ['blocks', /^blocks\//],
    ['templates', /^templates\//],
    ['simulator', /^simulator\//],
    ['workspaces', /^workspaces\//],
    ['app', /^app\/|^main\.tsx$/],
  ],
} as const satisfies Record<string, readonly (readonly [name: string, paths: RegExp])[]>;

type Part = keyof typeof layers;

/** What runs in a package imports what it is told and scored with; nothing of the rest imports it. */
const mayNotBeImported = 'player';

interface Import {
  readonly from: string;
  readonly to: string;
}

const parts = Object.keys(layers) as Part[];
const imports = parts.flatMap((part) => filesIn(join(root, part)).flatMap(importsOf));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Types included: who knows a type knows its place. */
function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, name = '']) => {
    const to = resolve(dirname(path), name);
    return existsSync(to) ? [{ from: relative(root, path), to: relative(root, to) }] : [];
  });
}

function partOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function layerOf(part: Part, path: string): number {
  const within = path.slice(part.length + 1);
  return layers[part].findIndex(([, paths]) => paths.test(within));
}

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
  const nameOf = (path: string) => layers[part][layerOf(part, path)]?.[0];

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
