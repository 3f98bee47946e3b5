/** Reading any package's manifest: what can be launched, and hostile or broken ones as findings, never as a crash. */

import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../shared/simulator/manifest.ts';
import { faultCode } from '../../../shared/simulator/faults.ts';
import { formatOf } from '../../support/formats.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { foreignManifest } from '../../support/make-zip.ts';
import { records } from '../../ui/player/sample-records.ts';

const read = (files: Readonly<Record<string, string>>) =>
  readPackage({ paths: Object.keys(files), text: (path) => files[path] });
const codes = (files: Readonly<Record<string, string>>) => read(files).faults.map(({ code }) => code);

const manifest2004 = `<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Two parts</title>
<item identifier="group"><title>Group</title>
<item identifier="i1" identifierref="r1" parameters="?lang=lv"><title>One</title><adlcp:dataFromLMS>seed</adlcp:dataFromLMS>
<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.65</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></item></item>
<item identifier="i2" identifierref="r2"><title>Two</title></item>
</organization></organizations>
<resources xml:base="parts/"><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="one/index.html"/><resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="two.html?x=1"/></resources></manifest>`;

describe('a manifest', () => {
  it.each(['scorm12', 'scorm2004'] as const)('of our own in %s is read whole and without a fault', (id) => {
    const format = formatOf(id);
    const found = readPackage(filesOf(format.build(records, 'b1', format.defaults)));
    expect(found).toMatchObject({ standard: id, root: '', faults: [], title: 'Cluster facilitation basics' });
    expect(found.scos).toMatchObject([
      { url: 'index.html', mastery: id === 'scorm12' ? null : 70, title: 'Cluster facilitation basics' },
    ]);
  });

  it('of another tool gives every part that can be launched', () => {
    expect(read({ 'imsmanifest.xml': manifest2004 })).toMatchObject({
      standard: 'scorm2004',
      version: '2004 3rd Edition',
      title: 'Two parts',
      scos: [
        { id: 'i1', title: 'One', url: 'parts/one/index.html?lang=lv', mastery: 65, launchData: 'seed' },
        { id: 'i2', title: 'Two', url: 'parts/two.html?x=1', mastery: null, launchData: '' },
      ],
    });
  });

  it('in a folder is played, and named as what platforms refuse', () => {
    const found = read({ 'course/imsmanifest.xml': foreignManifest(), 'course/start.html': '' });
    expect(found).toMatchObject({ root: 'course/', scos: [{ url: 'start.html' }] });
    expect(found.faults).toEqual([{ code: 'manifest.subfolder', detail: 'course/imsmanifest.xml' }]);
  });

  it.each([
    ['is missing', {}, 'manifest.missing'],
    ['is no XML', { 'imsmanifest.xml': 'hello' }, 'manifest.syntax'],
    ['is something else', { 'imsmanifest.xml': '<html/>' }, 'manifest.syntax'],
    [
      'resolves an external entity',
      { 'imsmanifest.xml': '<!DOCTYPE m SYSTEM "file:///etc/passwd"><m/>' },
      'manifest.unsafe',
    ],
    [
      'laughs a billion times',
      { 'imsmanifest.xml': '<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><manifest>&b;</manifest>' },
      'manifest.unsafe',
    ],
    ['is as deep as a well', { 'imsmanifest.xml': '<a>'.repeat(100_000) }, 'manifest.unsafe'],
    ['is endless', { 'imsmanifest.xml': `<manifest>${' '.repeat(6_000_000)}</manifest>` }, 'manifest.unsafe'],
    [
      'launches another place',
      {
        'imsmanifest.xml': foreignManifest(
          undefined,
          '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="https://evil.example/x.html"/>',
        ),
      },
      'launch.outside',
    ],
    [
      'climbs out of the package',
      {
        'imsmanifest.xml': foreignManifest(
          undefined,
          '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="%2e%2e/platform.html"/>',
        ),
      },
      'launch.outside',
    ],
  ])('that %s is a finding', (_name, files: Record<string, string>, code) => {
    expect(codes(files)).toContain(code);
    expect(read(files).scos).toEqual([]);
  });

  it('names files as URLs without losing them', () => {
    const files = {
      'imsmanifest.xml': foreignManifest(
        undefined,
        '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="my%20start.html"><file href="my%20start.html"/></resource>',
      ),
      'my start.html': '',
    };
    expect(codes(files)).toEqual(['path.illegal']);
  });

  it('may hold what only looks dangerous', () => {
    const manifest = foreignManifest().replace('<resources>', '<!-- <!DOCTYPE x> --><resources>');
    const titled = manifest.replace('Part one', '<![CDATA[<!ENTITY a "b">]]>');
    expect(read({ 'imsmanifest.xml': titled, 'start.html': '' })).toMatchObject({
      faults: [],
      scos: [{ title: '<!ENTITY a "b">' }],
    });
  });

  it('may keep its schemas in folders, name its metadata beside it, and list files that others depend on', () => {
    const manifest = foreignManifest(
      undefined,
      `<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="start.html"><file href="start.html"/><dependency identifierref="common"/></resource>
       <resource identifier="common" type="webcontent" adlcp:scormtype="asset"><file href="common.js"/></resource>`,
    )
      .replace(
        '<manifest ',
        '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 schemas/imscp.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 ./adlcp.schema" ',
      )
      .replace('</schemaversion>', '</schemaversion><adlcp:location>about.xml</adlcp:location>');
    const others = ['about.xml', 'schemas/imscp.xsd', 'schemas/common/anyElement.xsd', 'adlcp.schema'];
    const files = Object.fromEntries([...others, 'start.html', 'common.js'].map((path) => [path, '']));
    expect(read({ 'imsmanifest.xml': manifest, ...files }).faults).toEqual([]);
    const { 'schemas/imscp.xsd': _gone, ...fewer } = files;
    expect(read({ 'imsmanifest.xml': manifest, ...fewer }).faults).toEqual([
      { code: 'schema.missing', detail: 'schemas/imscp.xsd' },
    ]);
  });

  it('still needs an address for what an item launches', () => {
    const resource =
      '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco"><file href="start.html"/></resource>';
    const files = { 'imsmanifest.xml': foreignManifest(undefined, resource), 'start.html': '' };
    expect(read(files).faults).toEqual([{ code: 'launch.missing', detail: 'r1' }]);
  });

  it('may call the namespace of ADL by any prefix', () => {
    const manifest = foreignManifest().replaceAll('adlcp:', 'a:').replace('xmlns:adlcp', 'xmlns:a');
    expect(codes({ 'imsmanifest.xml': manifest, 'start.html': '' })).toEqual([]);
  });

  it('finds its files below the bases it names, which are a fault by themselves', () => {
    const files = Object.fromEntries(['parts/one/index.html', 'parts/two.html'].map((path) => [path, '']));
    const listed = manifest2004
      .replace('"one/index.html"/>', '"one/index.html"><file href="one/index.html"/></resource>')
      .replace('"two.html?x=1"/>', '"two.html"><file href="two.html"/></resource>');
    expect(new Set(codes({ 'imsmanifest.xml': listed, ...files }))).toEqual(new Set(['base', 'item.parameters']));
  });
});

describe('a megabyte of anything', () => {
  const megabyte = 1_000_000; // characters
  const fill = (part: string | ((index: number) => string), around = 'x'): string => {
    const parts: string[] = [];
    for (let length = 0, index = 0; length < megabyte; index++) {
      const next = typeof part === 'string' ? part : part(index);
      parts.push(next);
      length += next.length;
    }
    const [before = '', after = ''] = around.split('x');
    return before + parts.join('') + after;
  };
  const inside = (items: string, resources = ''): string =>
    `<manifest><organizations><organization>${items}</organization></organizations><resources>${resources}</resources></manifest>`;

  // Each took minutes, or did not end, where reading costs more than once over the text: only such a hang is waited out.
  it.each([
    ['attributes on one element', fill((index) => ` a${index}=""`, '<manifestx/>')],
    ['the same attribute', fill(' a=""', '<manifestx/>')],
    ['attributes on many elements', fill((index) => `<a b="${index}" c="" d="" e=""/>`, '<manifest>x</manifest>')],
    ['elements side by side', fill('<a/>', '<manifest>x</manifest>')],
    ['elements in elements', fill('<a>', '<manifest>x')],
    [
      'elements ninety deep, side by side',
      fill('<a/>', `<manifest>${'<b>'.repeat(90)}x${'</b>'.repeat(90)}</manifest>`),
    ],
    ['items', fill((index) => `<item identifier="i${index}" identifierref="r"/>`, inside('x'))],
    ['resources', fill('<resource/>', inside('<item/>', 'x'))],
    [
      'items that look for resources',
      inside(
        fill((index) => `<item identifierref="n${index}"/>`)
          .slice(0, megabyte / 2)
          .replace(/<[^>]*$/, ''),
        fill('<resource/>')
          .slice(0, megabyte / 2)
          .replace(/<[^>]*$/, ''),
      ),
    ],
    [
      'files that are not there',
      fill((index) => `<file href="%41${index}"/>`, inside('<item/>', '<resource>x</resource>')),
    ],
    ['schemas', fill((index) => `u${index} s${index} `, '<manifest schemaLocation="x"/>')],
    ['entities', fill('&amp;', '<manifest>x</manifest>')],
    ['an entity without end', fill('a', '<manifest>&x</manifest>')],
    ['sections', fill('<![CDATA[]]>', '<manifest>x</manifest>')],
    ['brackets', fill(']', '<manifest>x</manifest>')],
    ['a comment', fill('- ', '<manifest><!--x--></manifest>')],
    ['line breaks in an attribute', fill('\r\n', '<manifest a="x"/>')],
    ['open brackets', fill('<')],
    ['a document type', fill('[', '<!DOCTYPE x')],
    ['one name', fill('a', '<x/>')],
  ])(
    'of %s is read or refused',
    (_name, manifest) => {
      const paths = ['imsmanifest.xml', ...Array.from({ length: 20_000 }, (_, index) => `f/${index}.html`)];
      const found = readPackage({ paths, text: () => manifest });
      expect(found.faults.length).toBeGreaterThan(0);
    },
    30_000,
  );
});

it('explains every fault that inspection can find, and does not hide one it does not know', () => {
  expect(faultCode('file.missing')).toBe('file.missing');
  expect(faultCode('something.new')).toBe('other');
});
