/** The manifest of a SCORM 1.2 package: valid by the standard's schemas, and every way to break one is noticed. */

import { describe, expect, it } from 'vitest';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import type { Scorm12Options } from '../../../shared/output/formats/scorm12/form.ts';
import { filesOf, type PackageTree } from '../../../shared/output/package-tree.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { presetIds } from '../../support/formats.ts';
import { sampleRecords } from '../../support/sample.ts';
import { schemaErrors } from '../../oracles/scorm12-xsd.ts';
import { programme, type Sketch } from './programme.ts';

function build(sketch: Sketch = {}, options: Partial<Scorm12Options> = {}): PackageTree {
  const records = new RecordTable(programme(sketch));
  return scorm12.build(records, sketch.moduleId ?? 'mod', { ...scorm12.defaults, ...options });
}

function manifestOf(tree: PackageTree): string {
  return filesOf(tree).text('imsmanifest.xml') ?? '';
}

function identifiers(sketch: Sketch) {
  return manifestOf(build(sketch)).match(/identifier(ref)?="[^"]+"/g);
}

function faults(tree: PackageTree, change: (manifest: string) => string = (same) => same, paths?: readonly string[]) {
  const files = filesOf(tree);
  const text = change(manifestOf(tree));
  return scorm12
    .inspect({ paths: paths ?? files.paths, text: (path) => (path === 'imsmanifest.xml' ? text : files.text(path)) })
    .map(({ code }) => code);
}

describe('the SCORM 1.2 manifest', () => {
  const sketches: Sketch[] = [
    {},
    { module: { passMark: null, completion: everyPage } },
    { module: { passMark: 0 } },
    { module: { title: '' } },
    { module: { title: '\u0001\u0002' } },
    { module: { title: `A <title> & "more" ]]> \ud800 </item> ${'long '.repeat(100)}` } },
    { module: { title: '😀'.repeat(150) } },
    { module: { language: 'lv' }, blocks: [] },
  ];
  it.each(sketches)('is valid for %o', async (sketch) => {
    for (const preset of presetIds) {
      const tree = build(sketch, { preset });
      expect(await schemaErrors(manifestOf(tree))).toEqual([]);
      expect(faults(tree)).toEqual([]);
    }
  });

  it('is valid for every module of the sample', async () => {
    const records = new RecordTable(sampleRecords);
    const modules = [...records.all()].filter((record) => record.kind === 'module');
    expect(modules).toHaveLength(8);
    for (const { id } of modules) {
      const tree = scorm12.build(records, id, scorm12.defaults);
      expect(await schemaErrors(manifestOf(tree))).toEqual([]);
      expect(faults(tree)).toEqual([]);
    }
  });

  it('takes its identifiers from the module alone, so that a new export replaces the old one in the LMS', () => {
    const first = identifiers({});
    expect(first).toEqual(
      identifiers({ module: { title: 'Another', code: 'Z9', passMark: null }, blocks: [], page: 'X' }),
    );
    expect(first).not.toEqual(identifiers({ moduleId: 'other' }));
  });

  it('carries no mastery score under any preset: a platform that judges by it fails whoever takes a break', () => {
    for (const preset of presetIds) expect(manifestOf(build({}, { preset }))).not.toContain('masteryscore');
  });

  it('cuts a long title at a word, and never inside a character', () => {
    const title = /<title>(.*)<\/title>/.exec(manifestOf(build({ module: { title: 'word '.repeat(60) } })))?.[1] ?? '';
    expect(title).toMatch(/ word…$/);
    expect(title.length).toBeLessThanOrEqual(200);
    const faces = /<title>(.*)<\/title>/.exec(manifestOf(build({ module: { title: '😀'.repeat(150) } })))?.[1] ?? '';
    expect(faces).toMatch(/^(😀)+…$/u);
  });

  it('ships the schemas it names, and only the exercise scripts it needs', () => {
    const { paths } = filesOf(build({ blocks: [] }));
    expect(paths).toEqual([...paths].sort());
    expect(paths).toEqual(expect.arrayContaining(['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd']));
    expect(paths.filter((path) => path.includes('exercise'))).toEqual([]);
    expect(filesOf(build()).paths).toEqual(
      expect.arrayContaining(['player/exercise-true-false.js', 'media/abababababababab.png']),
    );
  });
});

/** With a mastery score where one may stand, as packages of other tools have it. */
function withMastery(manifest: string, score: string): string {
  return manifest.replace(
    /(<item [^>]*>\s*<title>[^<]*<\/title>)/,
    `$1<adlcp:masteryscore>${score}</adlcp:masteryscore>`,
  );
}

/** What breaks, how to break it so, and what our own inspection calls it; null where the schemas alone notice. */
const breakages: [string, (manifest: string) => string, string | null][] = [
  ['no metadata', (text) => text.replace(/<metadata>[^]*<\/metadata>/, ''), 'schema'],
  ['another schema', (text) => text.replace('ADL SCORM', 'IMS Content'), 'schema'],
  ['another version', (text) => text.replace('>1.2<', '>1.3<'), 'schemaversion'],
  ['a version of 2004', (text) => text.replace('>1.2<', '>2004 4th Edition<'), 'schemaversion'],
  [
    'a dangling reference',
    (text) => text.replace('identifierref="MW_mod.RES"', 'identifierref="nothing"'),
    'reference.dangling',
  ],
  ['no reference', (text) => text.replace(' identifierref="MW_mod.RES"', ''), 'reference.dangling'],
  ['a wrong default', (text) => text.replace('default="MW_mod.ORG"', 'default="nothing"'), 'organization.default'],
  ['no default', (text) => text.replace(' default="MW_mod.ORG"', ''), 'organization.default'],
  ['no organisation', (text) => text.replace(/<organization [^]*<\/organization>/, ''), 'organization.missing'],
  ['no item', (text) => text.replace(/<item [^]*<\/item>/, ''), 'item.missing'],
  ['no title', (text) => text.replace(/(<item [^>]*>)\s*<title>[^<]*<\/title>/, '$1'), 'title.missing'],
  ['an empty title', (text) => text.replace(/<title>[^<]*<\/title>/g, '<title> </title>'), 'title.missing'],
  ['a mastery score in words', (text) => withMastery(text, 'seventy'), 'mastery.range'],
  ['a mastery score over 100', (text) => withMastery(text, '101'), 'mastery.range'],
  ['a mastery score of 2004', (text) => withMastery(text, '-0.7'), 'mastery.range'],
  ['a file that is not there', (text) => text.replace('href="content.js"', 'href="contents.js"'), 'file.missing'],
  ['a file that is not listed', (text) => text.replace('<file href="content.js"/>', ''), 'file.unlisted'],
  [
    'a launch page that is not listed',
    (text) => text.replace('href="index.html">', 'href="start.html">'),
    'launch.unlisted',
  ],
  [
    'a query on the launch page',
    (text) => text.replace('href="index.html">', 'href="index.html?x=1">'),
    'launch.unlisted',
  ],
  ['no launch page', (text) => text.replace(' href="index.html">', '>'), 'launch.missing'],
  ['launch parameters', (text) => text.replace('isvisible', 'parameters="?x=1" isvisible'), 'item.parameters'],
  ['a base path', (text) => text.replace('<resources>', '<resources xml:base="a/">'), 'base'],
  ['a schema that is not shipped', (text) => text.replace(' adlcp_rootv1p2.xsd"', ' other.xsd"'), 'schema.missing'],
  ['the scormtype of 2004', (text) => text.replace('adlcp:scormtype', 'adlcp:scormType'), 'scormtype'],
  ['an unknown scormtype', (text) => text.replace('scormtype="sco"', 'scormtype="page"'), 'scormtype'],
  ['another resource type', (text) => text.replace('type="webcontent"', 'type="text/html"'), 'resource.type'],
  ['one identifier twice', (text) => text.replaceAll('MW_mod.ITEM', 'MW_mod.ORG'), 'identifier.twice'],
  ['an identifier with a space', (text) => text.replaceAll('MW_mod', 'MW mod'), 'identifier.illegal'],
  ['an identifier that starts with a digit', (text) => text.replaceAll('MW_mod', '1mod'), 'identifier.illegal'],
  ['a byte order mark', (text) => `\uFEFF${text}`, 'manifest.bom'],
  ['no XML', (text) => text.slice(0, -10), 'manifest.syntax'],
  ['a naked ampersand', (text) => text.replace('&amp;', '&'), null],
  ['a missing namespace', (text) => text.replace(/ xmlns:adlcp="[^"]+"/, ''), null],
  [
    'the mastery score before the title',
    (text) =>
      withMastery(text, '70').replace(
        /(<title>[^<]*<\/title>)\s*(<adlcp:masteryscore>.*<\/adlcp:masteryscore>)/,
        '$2$1',
      ),
    null,
  ],
  ['metadata last', (text) => text.replace(/(<metadata>[^]*<\/metadata>)([^]*)(<\/manifest>)/, '$2$1$3'), null],
  [
    'resources before organisations',
    (text) => text.replace(/(<organizations[^]*<\/organizations>)\s*(<resources>[^]*<\/resources>)/, '$2$1'),
    null,
  ],
  ['an unknown element', (text) => text.replace('<resources>', '<stuff/><resources>'), null],
];

describe('a broken manifest', () => {
  it.each(breakages)('is noticed: %s', async (_name, change, code) => {
    const tree = build();
    const broken = change(manifestOf(tree));
    expect(broken).not.toBe(manifestOf(tree));
    if (code === null) expect(await schemaErrors(broken)).not.toEqual([]);
    else expect(faults(tree, change)).toContain(code);
  });
});

describe('a package with bad files', () => {
  const { paths } = filesOf(build());
  const renamed = (from: string, to: string) => paths.map((path) => (path === from ? to : path));
  it.each([
    ['a manifest in a folder', renamed('imsmanifest.xml', 'course/imsmanifest.xml'), 'manifest.missing'],
    ['no manifest', paths.filter((path) => path !== 'imsmanifest.xml'), 'manifest.missing'],
    ['a leading slash', renamed('content.js', '/content.js'), 'path.illegal'],
    ['a backslash', renamed('player/player.js', 'player\\player.js'), 'path.illegal'],
    ['a letter beyond ASCII', renamed('content.js', 'indhold-å.js'), 'path.illegal'],
    ['a tilde', renamed('content.js', 'conten~1.js'), 'path.illegal'],
    ['a space', renamed('content.js', 'my content.js'), 'path.illegal'],
    ['a way out', renamed('content.js', '../content.js'), 'path.illegal'],
    ['a hidden file', [...paths, '.DS_Store'], 'path.illegal'],
    ['one path twice', [...paths, 'content.js'], 'path.twice'],
    ['two paths that differ in case', [...paths, 'Content.js'], 'path.twice'],
    ['a schema left out', paths.filter((path) => path !== 'adlcp_rootv1p2.xsd'), 'schema.missing'],
    ['a file left out', paths.filter((path) => path !== 'content.js'), 'file.missing'],
    ['a stray file', [...paths, 'notes.txt'], 'file.unlisted'],
  ])('is noticed: %s', (_name, files, code) => {
    expect(faults(build(), undefined, files)).toContain(code);
  });
});
