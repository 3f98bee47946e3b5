/** What holds for a file of any format: the same every time, another one after an edit of its own module alone, and whole or not there. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportModule } from '../../../electron/core/export/export-module.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { formatIds } from '../../../shared/output/formats/index.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { printerOf } from '../../support/printer.ts';
import { sampleRecords } from '../../support/sample.ts';
import { projectIn, request } from './project.ts';

const modules = sampleRecords.flatMap(({ kind, id }) => (kind === 'module' ? [id] : []));
const byId = new Map(sampleRecords.map((record) => [record.id, record]));

/** The module that a record is in. */
function moduleOf(record: AnyRecord): string | null {
  let at: AnyRecord | undefined = record;
  while (at && at.kind !== 'module') at = byId.get(at.parent ?? '');
  return at?.id ?? null;
}

/** The programme after an edit of one block of B1: of words on a page, or of a question, as a workbook has nothing but those. */
const edited = (['paragraph', 'single-choice'] as const).map((type) => {
  const block = sampleRecords.find(
    (record) => record.kind === 'block' && record.data.type === type && moduleOf(record) === 'b1',
  );
  if (!block) throw new Error(`no ${type}`);
  const data = JSON.parse(JSON.stringify(block.data).replace(/"text":"[^"]*"/, '"text":"Said otherwise."'));
  return sampleRecords.map((record): AnyRecord => (record === block ? { ...record, data } : record));
});

let folder: string;
let project: ProjectFile;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-every-'));
  project = await projectIn(folder);
});
afterAll(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(formatIds)('of the whole sample, as %s,', (id) => {
  const format = formatOf(id);
  const build = (of: readonly AnyRecord[], module: string) =>
    format.build(new RecordTable(of), module, format.defaults);

  it('every module comes without a fault, the same every time, and another after an edit of its own words alone', () => {
    const changed = modules.filter((module) => {
      const tree = build(sampleRecords, module);
      expect(format.inspect(filesOf(tree))).toEqual([]);
      const text = JSON.stringify(tree);
      expect(JSON.stringify(build(sampleRecords, module)) === text).toBe(true);
      return edited.some((records) => JSON.stringify(build(records, module)) !== text);
    });
    expect(changed).toEqual(['b1']);
  });

  it('is the same bytes every time, and leaves the older file alone when it is stopped at any moment', async () => {
    const out = join(folder, `${id}.file`);
    const printer = printerOf(() => ({ unit: 1, page: 2 }));
    let steps = 0;
    const count = () => void (steps += 1);
    const written = unwrap(await exportModule(project, request(out, { format: id, printer, onProgress: count })));
    const bytes = readFileSync(out);
    expect(unwrap(await exportModule(project, request(out, { format: id, printer })))).toEqual(written);
    expect(readFileSync(out).equals(bytes)).toBe(true);
    writeFileSync(out, 'older');
    expect(steps).toBeGreaterThan(3);
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const stop = new AbortController();
      let left = Math.round(share * (steps - 1));
      const onProgress = () => {
        if (left-- === 0) stop.abort();
      };
      const stopped = await exportModule(
        project,
        request(out, { format: id, printer, signal: stop.signal, onProgress }),
      );
      expect([share, stopped]).toMatchObject([share, { error: { code: 'export.cancelled' } }]);
      expect(readFileSync(out, 'utf8')).toBe('older');
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
  });
});
