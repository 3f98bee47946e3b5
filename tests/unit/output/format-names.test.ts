/** A format is named in its own folder, in the registry and in the catalogues: adding or removing one touches nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatIds } from '../../../shared/output/formats/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const registry = 'shared/output/formats/index.ts';

const allowed: readonly { readonly place: string; readonly why: string }[] = [
  { place: registry, why: 'the one registry' },
  { place: 'shared/words/keys.ts', why: 'its words, as the catalogues name them: no text to be kept by hand' },
  {
    place: 'shared/output/tracking/',
    why: 'a standard of reports, which has the name of the format that was first to use it',
  },
  { place: 'shared/player/tracking/', why: 'the driver of that standard' },
  { place: 'shared/output/formats/cmi5/', why: 'a profile of another, whose addresses have its name' },
  { place: 'shared/output/presets/', why: 'what each platform reads, by the names of the standards' },
  { place: 'shared/player/menu/', why: 'the platform that a programme’s menu is to each of its modules' },
  { place: 'shared/simulator/', why: 'a platform of that standard' },
];

const files = ['shared', 'electron', 'renderer', 'build'].flatMap((place) =>
  readdirSync(`${root}${place}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/')),
);

/** Ids that are words of every page, too: there the format is its folder and what that exports. */
const common: ReadonlySet<string> = new Set(['html', 'cc', 'md', 'epub', 'pdf', 'docx', 'guide', 'workbook', 'slides']);

/** As a value, a member, a name in code, a folder, a file or a word. */
const naming = (id: string): readonly string[] =>
  files.filter((path) => (common.has(id) ? folderOf(id, path) : new RegExp(`(?<![a-z])${id}`, 'i')).test(read(path)));

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** From within the folder of formats one is named without it; elsewhere another folder may have the same name. */
const folderOf = (id: string, path: string): RegExp => {
  const beside = path.startsWith('shared/output/formats/') ? `|'\\.\\.?/${id}/` : '';
  return new RegExp(`formats/${id}\\b|\\b${id}Form\\b${beside}`);
};

/** Editions of one standard are formats of one folder, which has their name without the number. */
const folders = [...new Set(formatIds.map((id) => id.replace(/-\d+$/, '')))];

describe.each(folders)('%s', (id) => {
  it('is named nowhere but in its folder and the registry', () => {
    const elsewhere = naming(id).filter(
      (path) =>
        !path.startsWith(`shared/output/formats/${id}/`) && !allowed.some(({ place }) => path.startsWith(place)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is seen where it is named', () => {
    expect(naming(id)).toContain(registry);
    expect(naming(id)).toContain(`shared/output/formats/${id}/form.ts`);
  });
});

it('nothing is allowed that names no format', () => {
  const all = folders.flatMap(naming);
  for (const { place } of allowed)
    expect(
      all.some((path) => path.startsWith(place)),
      place,
    ).toBe(true);
});
