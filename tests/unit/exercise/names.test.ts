/** A type is named in its own folders, once in the registry and in the catalogues: adding or removing one touches nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exerciseTypeNames } from '../../../shared/blocks/exercises.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const registry = 'shared/blocks/exercises.ts';

/** What runs, what builds it, and what tries every type. A test of one type may name it. */
const folders = ['shared', 'electron', 'renderer', 'build', 'tests/support'];
const tried = ['tests/ui/player/drive.ts', 'tests/ui/player/learner.ts', 'tests/ui/player/exercises.spec.ts'];

/** Folders of folders, one for each type. */
const homes = ['shared/blocks/', 'renderer/blocks/', 'tests/ui/player/types/'];

interface Allowed {
  readonly place: string;
  readonly why: string;
  /** These types alone. */
  readonly only?: readonly string[];
}

const interactions = ['true-false', 'matching', 'likert', 'numeric'];
const allowed: readonly Allowed[] = [
  { place: registry, why: 'the one registry' },
  { place: 'shared/words/keys.ts', why: 'its words, as the catalogues name them: no text to be kept by hand' },
  { place: 'shared/sample/', why: 'content: the modules of the sample programme' },
  { place: 'shared/blocks/migrations.ts', why: 'frozen: what there was when the format changed' },
  ...[
    'shared/exercise/report.ts',
    'shared/output/tracking/',
    'shared/exercise/assign.ts',
    'shared/exercise/rating.ts',
    'shared/player/own-words.ts',
    'shared/simulator/scorm',
    'shared/player/told/rows.ts',
  ].map((place) => ({
    place,
    why: 'types of cmi.interactions, which the standards call the same',
    only: interactions,
  })),
  {
    place: 'tests/support/published-again.ts',
    why: 'laws of a module that is published again: what another right answer is, type by type',
  },
  {
    place: 'renderer/workspaces/plan/overview/module-table.tsx',
    why: 'an option of Intl.Collator',
    only: ['numeric'],
  },
];

/** The ways to depend on a type: as a value, a member, a folder, a file that is built for it, a word, a style. */
const name = `(${exerciseTypeNames.join('|')})(?![\\w-])`;
const script = new RegExp(
  [`['"\`]${name}['"\`]`, `(?:^|[{,])\\s*${name}:`, `/${name}/`, `exercise[-.]${name}`, `insert\\.${name}`].join('|'),
  'gm',
);
const style = new RegExp(`\\.${name}|data-exercise=['"]?${name}`, 'g');

const files = folders.flatMap((place) =>
  readdirSync(`${root}${place}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/')),
);

/** Each type with the files that name it. */
const naming = new Map<string, Set<string>>(exerciseTypeNames.map((type) => [type, new Set()]));
for (const path of [...files, ...tried]) {
  const text = readFileSync(`${root}${path}`, 'utf8');
  for (const [, ...groups] of text.matchAll(path.endsWith('.css') ? style : script)) {
    naming.get(groups.find(Boolean) ?? '')?.add(path);
  }
}

describe.each(exerciseTypeNames)('%s', (type) => {
  const isHome = (path: string) =>
    homes.some((home) => [`${home}${type}/`, `${home}${type}.ts`].some((own) => path.startsWith(own)));
  const isAllowed = (path: string) =>
    allowed.some(({ place, only }) => path.startsWith(place) && (!only || only.includes(type)));

  it('has a card in the page and settings beside it', () => {
    const own = readdirSync(`${root}renderer/blocks/${type}`);
    expect(own).toEqual(expect.arrayContaining(['card.tsx', 'editor.tsx']));
  });

  it('is named nowhere but in its folders and the registry', () => {
    expect([...(naming.get(type) ?? [])].filter((path) => !isHome(path) && !isAllowed(path))).toEqual([]);
  });

  it('is seen where it is named', () => {
    expect(naming.get(type)).toContain(registry);
    expect(naming.get(type)).toContain(`shared/blocks/${type}/schema.ts`);
  });
});

it('nothing is allowed that names no type', () => {
  const all = new Set([...naming.values()].flatMap((paths) => [...paths]));
  for (const { place } of allowed)
    expect(
      [...all].some((path) => path.startsWith(place)),
      place,
    ).toBe(true);
});
