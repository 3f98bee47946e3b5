/** Every package is whole with its metadata: each namespace it uses has its control document in it, and holds to it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { scorm12 } from '../../shared/output/formats/scorm12/index.ts';
import { scorm2004 } from '../../shared/output/formats/scorm2004/index.ts';
import { filesOf, type PackageTree } from '../../shared/output/package-tree.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';
import { assets } from '../unit/output/project.ts';
import { programme, type Sketch } from '../unit/output/programme.ts';
import { controlErrors } from './control-documents.ts';

const standards: readonly [string, (records: RecordTable, module: string) => PackageTree][] = [
  ['SCORM 1.2', (records, module) => scorm12.build(records, module, scorm12.defaults)],
  ...Object.values(scorm2004).map(({ id, build, defaults }): (typeof standards)[number] => [
    id,
    (records, module) => build(records, module, defaults),
  ]),
];

/** A control document as the package will hold it. */
const documentsOf = (tree: PackageTree) => (path: string) => {
  const entry = tree.entries.find((one) => one.path === path);
  if (entry?.kind !== 'asset') throw new Error(`${path} is not carried`);
  return readFileSync(`${assets}/${entry.asset}`, 'utf8');
};

describe.each(standards)('a package of %s', (_name, build) => {
  it('carries the control document of every namespace in its manifest and metadata, and holds to all of them', async () => {
    const sample = new RecordTable(sampleRecords);
    const modules = [...sample.all()].filter(({ kind }) => kind === 'module');
    expect(modules.length).toBeGreaterThan(0);
    for (const { id } of modules) {
      const tree = build(sample, id);
      expect(await controlErrors(filesOf(tree), documentsOf(tree))).toEqual([]);
    }
  });

  it.each<Sketch>([
    { module: { title: `A <b> & "c" ]]> ${'long '.repeat(100)}`, summary: '\u0001 <x> &amp; 😀'.repeat(400) } },
    { module: { passMark: null, completion: everyPage, summary: '' }, blocks: [] },
  ])('is whole for %o', async (sketch) => {
    const tree = build(new RecordTable(programme(sketch)), 'mod');
    expect(await controlErrors(filesOf(tree), documentsOf(tree))).toEqual([]);
  });

  it('is not whole when a control document is left out, or one is not of its namespace', async () => {
    const tree = build(new RecordTable(programme()), 'mod');
    const files = filesOf(tree);
    const document = documentsOf(tree);
    const schemas = new Set(
      ['imsmanifest.xml', 'metadata.xml'].flatMap((path) => (files.text(path) ?? '').match(/\w+\.xsd/g) ?? []),
    );
    expect(schemas.size).toBeGreaterThan(2);
    for (const schema of schemas) {
      const fewer = { ...files, paths: files.paths.filter((path) => path !== schema) };
      expect(await controlErrors(fewer, document)).not.toEqual([]);
      const other = (path: string) =>
        document(path).replace(/(targetNamespace\s*=\s*")/, path === schema ? '$1x' : '$1');
      expect(await controlErrors(files, other)).not.toEqual([]);
    }
  });
});
