/** The look of a programme in all that is made of it: nothing where there is none, and colours, letters and logo where there is one. */

import { describe, expect, it } from 'vitest';
import { plainLook, types, type LookData } from '../../../shared/model/programme/look.ts';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { ratio, type Colour } from '../../../shared/output/look/colour.ts';
import { filesOf, type PackageEntry, type PackageTree } from '../../../shared/output/package-tree.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { validateShapes } from '../../../shared/records/validate.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { formatOf } from '../../support/formats.ts';
import { picture, programme } from './programme.ts';

const logo: AnyRecord = {
  id: 'rLogo',
  kind: 'resource',
  parent: 'prog',
  order: 'a5',
  data: { ...picture, name: 'Logo.png', sha256: 'e1'.repeat(32), width: 400, height: 100 },
};

const branded: LookData = {
  theme: 'cool',
  colours: { action: '#7a1f5c', told: '#0a5a2c' },
  type: 'sans',
  logo: 'rLogo',
  logoAlt: 'Baltic Clusters',
};

function recordsWith(look: LookData | null, { cover }: { readonly cover: boolean } = { cover: true }): RecordTable {
  const records = [...programme({ module: { cover } }), logo].map((record) =>
    record.kind === 'programme' && look ? { ...record, data: { ...record.data, look } } : record,
  );
  return new RecordTable(records);
}

function treeOf(
  format: (typeof formatIds)[number],
  look: LookData | null,
  more: Readonly<Record<string, string>> = {},
) {
  const { build, defaults } = formatOf(format);
  return build(recordsWith(look), 'mod', { ...defaults, ...more });
}

const textsOf = ({ entries }: PackageTree): string =>
  entries.map((one) => (one.kind === 'text' ? one.text : '')).join('\n');
const isLogo = (entry: PackageEntry): boolean => entry.kind === 'media' && entry.sha256 === 'e1'.repeat(32);

describe('a look', () => {
  it('is of the schema, and its colours are six digits', () => {
    const root = programme().find(({ kind }) => kind === 'programme');
    if (root?.kind !== 'programme') throw new Error('no programme');
    const judged = (look: unknown) =>
      validateShapes({
        puts: [{ ...root, data: { ...root.data, look } as typeof root.data }],
        removes: [],
      }).ok;
    expect(judged(branded)).toBe(true);
    expect(judged({ ...branded, colours: { action: 'red;}', told: '#000000' } })).toBe(false);
    expect(judged({ ...branded, theme: 'none' })).toBe(false);
  });

  it('goes along in a review copy, and the file of its logo with it', () => {
    const asked = { request: null, revision: 1 };
    const ids = (look: LookData | null) => reviewCopyOf(recordsWith(look), 'mod', asked)?.map(({ id }) => id);
    expect(ids(branded)).toContain('rLogo');
    expect(ids(null)).not.toContain('rLogo');
  });
});

describe.each(formatIds)('in %s', (format) => {
  it('changes nothing where it is the one that is there without it', () => {
    const without = treeOf(format, null);
    expect(treeOf(format, plainLook)).toEqual(without);
    expect(
      without.entries.filter((entry) => /look\.css|theme\/theme1/.test(entry.path) && format !== 'slides'),
    ).toEqual([]);
    expect(without.entries.some(isLogo)).toBe(false);
  });

  it.each(types)('is made without a fault, and the same again, with %s letters', (type) => {
    const tree = treeOf(format, { ...branded, type });
    expect(formatOf(format).inspect(filesOf(tree))).toEqual([]);
    expect(treeOf(format, { ...branded, type })).toEqual(tree);
  });

  it.skipIf(format === 'md')('has its logo, with its words, and its main colour', () => {
    const tree = treeOf(format, branded);
    expect(tree.entries.filter(isLogo)).toHaveLength(1);
    expect(textsOf(tree)).toContain('Baltic Clusters');
    expect(textsOf(tree).toLowerCase()).toContain('7a1f5c');
  });
});

describe.each(formatIds.filter((id) => formats[id].standard !== null))('a package of %s', (format) => {
  const page = (tree: PackageTree): string => filesOf(tree).text(tree.launch) ?? '';

  it('has a style of its own behind those of the player, and no style in its page', () => {
    const text = page(treeOf(format, branded));
    const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
    expect(styles[0]).toBe('player/player.css');
    expect(styles.at(-1)).toBe('look.css');
    expect(text).not.toMatch(/<style/);
  });

  it('begins with its logo on the cover, and on the first page of a module without one', () => {
    const cover = /<section id="cover"[^>]*><img class="logo"/;
    expect(page(treeOf(format, branded))).toMatch(cover);
    const { build, defaults } = formatOf(format);
    const bare = page(build(recordsWith(branded, { cover: false }), 'mod', defaults));
    expect(bare).not.toMatch(cover);
    expect(bare.match(/class="logo"/g)).toHaveLength(1);
  });

  it('does without a logo whose file is gone', () => {
    const { build, inspect, defaults } = formatOf(format);
    const tree = build(recordsWith({ ...branded, logo: 'rGone' }), 'mod', defaults);
    expect(page(tree)).not.toContain('class="logo"');
    expect(inspect(filesOf(tree))).toEqual([]);
  });
});

describe('a package of a whole programme', () => {
  it.each(['multi', 'menu'] as const)('has one style for all of its pages (%s)', (mode) => {
    const { buildProgramme, defaults, inspect } = formatOf('scorm2004-4');
    const tree = buildProgramme?.(recordsWith(branded), ['mod'], defaults, mode);
    if (!tree) throw new Error('no package of a programme');
    expect(tree.entries.filter(({ path }) => path.endsWith('look.css')).map(({ path }) => path)).toEqual(['look.css']);
    expect(filesOf(tree).text('mod/index.html')).toContain('href="../look.css"');
    expect(filesOf(tree).text('mod/index.html')).toContain(`src="../media/${'e1'.repeat(8)}.png"`);
    if (mode === 'menu') expect(filesOf(tree).text('index.html')).toContain(`src="media/${'e1'.repeat(8)}.png"`);
    expect(inspect(filesOf(tree))).toEqual([]);
  });
});

describe('documents of an office', () => {
  const parts = (format: 'docx' | 'guide' | 'workbook' | 'slides', look: LookData) => {
    const files = filesOf(treeOf(format, look, format === 'docx' || format === 'slides' ? {} : { as: 'docx' }));
    return (path: string): string => (files.text(path) ?? '').replaceAll(/>\s+</g, '><');
  };

  it.each(['docx', 'guide', 'workbook'] as const)(
    '%s: headings are in the colour and the letters of a theme',
    (format) => {
      const part = parts(format, branded);
      expect(part('word/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F5C"/></a:accent1>');
      expect(part('word/styles.xml')).toMatch(
        /w:styleId="Heading1".*?w:asciiTheme="majorHAnsi".*?<w:color w:val="7A1F5C" w:themeColor="accent1"\/>/,
      );
      expect(part('word/fontTable.xml')).toContain('<w:font w:name="Inter"><w:altName w:val="Calibri"/>');
      expect(parts(format, { ...branded, type: 'serif' })('word/fontTable.xml')).toContain('w:name="Source Serif 4"');
    },
  );

  it('slides: the theme has what white words can be read on', () => {
    const yellow = { ...branded, colours: { action: '#ffe066', told: '#fff3b0' } };
    const theme = parts('slides', yellow)('ppt/theme/theme1.xml');
    const of = (name: string): Colour =>
      `#${new RegExp(`<a:${name}><a:srgbClr val="([0-9A-F]{6})"`).exec(theme)?.[1] ?? ''}`;
    for (const name of ['dk2', 'accent1', 'accent2', 'hlink']) {
      expect(ratio(of(name), '#ffffff'), name).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio(of('dk1'), of('lt2'))).toBeGreaterThanOrEqual(4.5);
    expect(ratio(of('dk2'), of('lt2'))).toBeGreaterThanOrEqual(4.5);
  });
});
