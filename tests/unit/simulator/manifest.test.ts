/** Reading any package's manifest: what can be launched, and hostile or broken ones as findings, never as a crash. */

import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../shared/simulator/manifest.ts';
import { faultCode } from '../../../shared/simulator/faults.ts';
import { xmlDanger } from '../../../shared/simulator/xml-guard.ts';
import { formatOf } from '../../../shared/export/formats/index.ts';
import { filesOf } from '../../../shared/export/package-tree.ts';
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
    expect(found.scos).toMatchObject([{ url: 'index.html', mastery: 70, title: 'Cluster facilitation basics' }]);
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
    expect(xmlDanger('<m><!-- <!DOCTYPE x> --><![CDATA[<!ENTITY a "b">]]></m>')).toBeNull();
  });
});

it('explains every fault that inspection can find, and does not hide one it does not know', () => {
  expect(faultCode('file.missing')).toBe('file.missing');
  expect(faultCode('something.new')).toBe('other');
});
