/** SCORM 2004 packages hold to their schemas and to what schemas do not say. */

import { describe, expect, it } from 'vitest';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { scorm2004 } from '../../shared/output/formats/scorm2004/index.ts';
import type { Edition } from '../../shared/output/formats/scorm2004/form.ts';
import { filesOf } from '../../shared/output/package-tree.ts';
import type { PackageContent } from '../../shared/output/page/content.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { presetIds } from '../support/formats.ts';
import { sampleRecords } from '../support/sample.ts';
import { programme, type Sketch } from '../unit/output/programme.ts';
import { schemaErrors2004 } from './scorm2004-xsd.ts';

const editions = Object.keys(scorm2004) as Edition[];

const treeOf = (sketch: Sketch, edition: Edition, preset: (typeof presetIds)[number] = 'generic') =>
  scorm2004[edition].build(new RecordTable(programme(sketch)), 'mod', { ...scorm2004[edition].defaults, preset });

const manifestOf = (...args: Parameters<typeof treeOf>) => filesOf(treeOf(...args)).text('imsmanifest.xml') ?? '';

describe.each(editions)('a SCORM 2004 %s Edition package', (edition) => {
  it.each([
    ['as it is', {}],
    ['without a pass mark', { module: { passMark: null, completion: everyPage } }],
    ['with a hostile title', { module: { title: '</title><script>&lt; ]]> "x" \u0007' } }],
    ['with a title without end', { module: { title: 'Cluster '.repeat(36) } }],
  ] satisfies [string, Sketch][])('is valid %s', async (_name, sketch) => {
    expect(await schemaErrors2004(manifestOf(sketch, edition), edition)).toEqual([]);
    expect(scorm2004[edition].inspect(filesOf(treeOf(sketch, edition)))).toEqual([]);
  });

  it('is refused by the schemas when it is not valid', async () => {
    const broken = manifestOf({}, edition).replace('<organizations', '<organisations');
    expect(await schemaErrors2004(broken, edition)).not.toEqual([]);
  });

  it('says its pass mark as a measure under every preset, and without a mark has no objective that could be given one', () => {
    for (const preset of presetIds) {
      const measure = '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>';
      expect(manifestOf({}, edition, preset)).toContain(measure);
      expect(manifestOf({ module: { passMark: null } }, edition, preset)).not.toContain('bjective objectiveID');
    }
  });

  it('keeps the goals that it only reports out of the sequencing, so that the last objective is the one with the mark', async () => {
    const sample = new RecordTable(sampleRecords);
    let reported = 0;
    for (const { id, kind } of sample.all()) {
      if (kind !== 'module') continue;
      const files = filesOf(scorm2004[edition].build(sample, id, scorm2004[edition].defaults));
      const manifest = files.text('imsmanifest.xml') ?? '';
      expect(await schemaErrors2004(manifest, edition)).toEqual([]);
      expect(scorm2004[edition].inspect(files)).toEqual([]);
      expect(manifest).not.toContain('<imsss:objective ');
      const content = JSON.parse(/= (.*);\n$/.exec(files.text('content.js') ?? '')?.[1] ?? '{}') as PackageContent;
      reported += content.goals.length;
    }
    expect(reported).toBeGreaterThan(8);
  });

  it('is built to the same bytes every time', () => {
    expect(treeOf({}, edition)).toEqual(treeOf({}, edition));
  });
});

describe('what schemas do not catch', () => {
  const files = filesOf(treeOf({}, '4th'));
  const manifest = files.text('imsmanifest.xml') ?? '';
  const faults = (text: string, paths = files.paths) =>
    scorm2004['4th']
      .inspect({ paths, text: (path) => (path === 'imsmanifest.xml' ? text : files.text(path)) })
      .map(({ code }) => code);

  it('is found: version, reference, measure, file, SCO', () => {
    expect(faults(manifest.replace('2004 4th Edition', '2004 3rd Edition'))).toContain('schemaversion');
    expect(faults(manifest.replace(/identifierref="[^"]*"/, 'identifierref="gone"'))).toContain('reference.dangling');
    expect(faults(manifest.replace('>0.7<', '>70<'))).toContain('mastery.range');
    expect(
      faults(
        manifest,
        files.paths.filter((path) => path !== 'content.js'),
      ),
    ).toContain('file.missing');
    expect(faults(manifest.replace('scormType="sco"', 'scormType="page"'))).toContain('scormtype');
  });
});
