/** The documents of a package by the schemas that lie in it, as every export looks at them before it lets a file be there. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invalidDocument } from '../../../electron/core/export/schemas/invalid-document.ts';
import { writePackage } from '../../../electron/core/export/write-package.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { formatIds, modesOf } from '../../../shared/output/formats/index.ts';
import type { PackageTree } from '../../../shared/output/package-tree.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { sampleRecords } from '../../support/sample.ts';
import { assets, projectIn, request } from './project.ts';

const records = new RecordTable(sampleRecords);
const modules = sampleRecords.flatMap(({ kind, id }) => (kind === 'module' ? [id] : []));
const withSchemas = formatIds.filter((id) =>
  formatOf(id)
    .build(records, 'b1', formatOf(id).defaults)
    .entries.some(({ path }) => path.endsWith('.xsd')),
);

let folder: string;
let project: ProjectFile;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-schemas-'));
  project = await projectIn(folder);
});
afterAll(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

/** With other words in one of its texts. */
const changed = (tree: PackageTree, path: string, from: string, to: string): PackageTree => ({
  ...tree,
  entries: tree.entries.map((entry) => {
    if (entry.path !== path || entry.kind !== 'text') return entry;
    if (!entry.text.includes(from)) throw new Error(`${path} says nothing of ${from}`);
    return { ...entry, text: entry.text.replace(from, to) };
  }),
});

it('come with every format of SCORM', () => {
  expect(withSchemas).toEqual(['scorm12', 'scorm2004-3', 'scorm2004-4']);
});

describe.each(withSchemas)('of %s', (id) => {
  const format = formatOf(id);
  const build = (of: RecordTable, module: string) => format.build(of, module, format.defaults);

  it('are sound for every module of the sample, alone and together', async () => {
    for (const module of modules) expect(await invalidDocument(build(records, module), assets)).toBeNull();
    for (const mode of modesOf(id)) {
      const whole = mode === 'zip' ? null : format.buildProgramme?.(records, modules, format.defaults, mode);
      if (whole) expect(await invalidDocument(whole, assets)).toBeNull();
    }
  });

  it('stop the export where they are not what the standard asks for, and nothing is left of it', async () => {
    const tree = build(new RecordTable(unwrap(await project.snapshot()).records), 'mod');
    const out = join(folder, `${id}.zip`);
    for (const [path, from, to] of [
      ['imsmanifest.xml', '</organizations>', '<organisation/></organizations>'],
      ['imsmanifest.xml', ' identifierref=', ' identifierreference='],
      ['imsmanifest.xml', '</manifest>', ''],
      ['metadata.xml', '</lom>', '<other/></lom>'],
    ] as const) {
      const written = await writePackage(changed(tree, path, from, to), project, request(out));
      expect(written).toMatchObject({
        error: { code: 'export.invalid', params: { detail: expect.stringContaining(path) } },
      });
      expect(existsSync(out)).toBe(false);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await writePackage(tree, project, request(out))).toMatchObject({ ok: true });
  });
});

it('are looked at by nobody where a package carries no schemas', async () => {
  const tree = formatOf('cmi5').build(records, 'b1', formatOf('cmi5').defaults);
  expect(await invalidDocument(tree, join(folder, 'no such assets'))).toBeNull();
});
