/** Files of every released version open in this one. */

import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { checkModule } from '../../shared/rules/checks/index.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { migrations as fileMigrations } from '../../electron/core/project/migrations/index.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';

const frozen = new URL('./frozen/', import.meta.url);

function versionOf(path: string): number {
  const db = new Database(path, { readonly: true });
  const version = db.pragma('user_version', { simple: true }) as number;
  db.close();
  return version;
}

describe('frozen programme files', () => {
  it('are there for every version of the format before this one, which is frozen when it is released', () => {
    const older = fileMigrations.slice(1).map((_sql, index) => `v${index + 1}.mwp`);
    expect(readdirSync(frozen)).toEqual(expect.arrayContaining(older));
  });

  it.each(readdirSync(frozen))('%s opens, is whole, and can be written to', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-frozen-'));
    const path = join(folder, name);
    const backups = join(folder, 'backups');
    copyFileSync(new URL(name, frozen), path);
    const file = unwrap(await openProjectFile(path, backups));
    const { rev, records } = unwrap(await file.snapshot());
    const table = new RecordTable(records);
    const [programme] = table.children(null, 'programme');
    const modules = table.children(programme?.id ?? '', 'module');
    expect(modules.map(({ data }) => data.code)).toEqual(['B1', 'B2', 'A1', 'A2', 'A3', 'P1', 'P2', 'P3']);
    for (const module of modules) {
      expect(checkModule(table, module.id).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    for (const record of records) {
      if (record.kind !== 'resource') continue;
      const chunks: Uint8Array[] = [];
      for await (const chunk of file.readMedia(record.data.sha256)) chunks.push(chunk);
      expect(Buffer.concat(chunks)).toHaveLength(record.data.size);
    }
    expect(unwrap(await file.search('klyngefacilitator', 5))).toHaveLength(1);
    const puts = [{ ...programme, data: { ...programme?.data, title: 'Changed' } } as AnyRecord];
    const changes = { puts, removes: [] };
    unwrap(await file.commit({ commit: 'c', baseRev: rev, changes, typing: false, author: '' }));
    await file.close();
    expect(readFileSync(path).equals(readFileSync(new URL(name, frozen)))).toBe(false);
    const kept = readdirSync(backups, { recursive: true, encoding: 'utf8' });
    const backup = kept.find((at) => at.endsWith('.mwp')) ?? '';
    expect([versionOf(join(backups, backup)), versionOf(path)]).toEqual([Number(name[1]), fileMigrations.length]);
    rmSync(folder, { recursive: true, force: true });
  });
});
