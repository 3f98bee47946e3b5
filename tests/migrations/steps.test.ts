/** The steps from older records to those of now: numbered, run in order, one revision of the file, and nothing before it is touched. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { kindNames } from '../../shared/records/kinds.ts';
import { migrateRecords, migrations } from '../../shared/records/migrations.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import type { DataMigration, MigrationStep } from '../../shared/store/migration.ts';
import { openDatabase, type Db } from '../../electron/core/project/database.ts';
import { migrations as fileMigrations } from '../../electron/core/project/migrations/index.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { RecordStore } from '../../electron/core/project/record-store.ts';
import { upgrade } from '../../electron/core/project/upgrade.ts';

const folder = mkdtempSync(join(tmpdir(), 'mw-steps-'));
let open: Db | null = null;

afterEach(() => {
  open?.close();
  open = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }), 0);

/** A copy of a frozen file that nobody else has open. */
function frozen(version: number): Db {
  const path = join(mkdtempSync(join(tmpdir(), 'mw-steps-')), 'programme.mwp');
  copyFileSync(new URL(`./frozen/v${version}.mwp`, import.meta.url), path);
  open = unwrap(openDatabase(path, false));
  return open;
}

const unit = (title: string): AnyRecord => ({ id: 'p', kind: 'unit', parent: 'u', order: 'a0', data: { title } });
const say =
  (word: string): DataMigration =>
  (data) => ({ ...data, title: `${String(data['title'])} ${word}` });

describe('the steps', () => {
  it('are numbered for each kind from 1 without gaps, in the order in which they run, up to versions that there are', () => {
    for (const kind of [...kindNames, null]) {
      const own = migrations.filter((step) => step.kind === kind);
      expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
    }
    const versions = migrations.map(({ to }) => to);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(Math.max(...versions)).toBeLessThanOrEqual(fileMigrations.length);
  });

  it('each change something in the frozen file of the version before theirs', () => {
    for (const step of migrations) {
      const { records } = unwrap(RecordStore.asWritten(frozen(step.to - 1)));
      expect(migrateRecords(records, step.to - 1, [step]), `${step.kind} ${step.number}`).not.toEqual(records);
      open?.close();
    }
    open = null;
  });

  it('run in order, from the version the file has to the last, and only for their kind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }),
        (from, words) => {
          const steps = words.map((word, index): MigrationStep => ({
            to: index + 2,
            kind: 'unit',
            number: index + 1,
            migrate: say(word),
          }));
          const [migrated] = migrateRecords([unit('t')], from, steps);
          expect(migrated?.data).toEqual({ title: ['t', ...words.slice(from - 1)].join(' ') });
          const others = steps.map((step) => ({ ...step, kind: 'page' }) as MigrationStep);
          expect(migrateRecords([unit('t')], 1, others)).toEqual([unit('t')]);
        },
      ),
    );
  });
});

describe('a file that is brought up to date', () => {
  it('is one revision on, and says of every revision before what it said', () => {
    const db = frozen(1);
    const before = unwrap(RecordStore.read(db));
    const told = Array.from({ length: before.last.rev }, (_, index) => unwrap(before.at(index + 1)));
    unwrap(upgrade(db));
    const after = unwrap(RecordStore.read(db));
    expect(after.last.rev).toBe(before.last.rev + 1);
    expect(byId(after.records)).toEqual(byId(before.records));
    for (const [index, records] of told.entries()) expect(byId(unwrap(after.at(index + 1)))).toEqual(byId(records));
    expect(byId(unwrap(after.at(after.last.rev)))).toEqual(byId(after.records));
  });

  /** Each unit falls in two, then pages move to the second half, then the first half goes. */
  const store = (number: number, migrate: (records: readonly AnyRecord[]) => readonly AnyRecord[]) =>
    ({ to: fileMigrations.length + number, kind: null, number, migrate }) as MigrationStep;
  const split = store(1, (records) =>
    records.flatMap<AnyRecord>((record) =>
      record.kind === 'unit' ? [record, { ...record, id: `${record.id}x`, order: `${record.order}V` }] : [record],
    ),
  );
  const reparent = store(2, (records) =>
    records.map((record) => (record.kind === 'page' ? { ...record, parent: `${record.parent}x` } : record)),
  );
  const joined = store(3, (records) => records.filter(({ kind, id }) => kind !== 'unit' || id.endsWith('x')));

  it('may have its records split, led to another parent and joined', () => {
    const db = frozen(1);
    const { records } = unwrap(RecordStore.read(db));
    const units = records.filter(({ kind }) => kind === 'unit');
    const pages = records.filter(({ kind }) => kind === 'page');
    unwrap(upgrade(db, [...migrations, split, reparent, joined]));
    const after = unwrap(RecordStore.read(db)).records;
    const ids = (kind: string) => after.filter((record) => record.kind === kind).map(({ id }) => id);
    expect(ids('unit').toSorted()).toEqual(units.map(({ id }) => `${id}x`).toSorted());
    expect(ids('page').toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
    for (const page of after.filter(({ kind }) => kind === 'page')) expect(ids('unit')).toContain(page.parent);
  });

  it('is only read while it cannot be kept as it was', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'mw-steps-')), 'programme.mwp');
    copyFileSync(new URL('./frozen/v1.mwp', import.meta.url), path);
    const noFolder = `${path}.backups`;
    writeFileSync(noFolder, '');
    const file = unwrap(await openProjectFile(path, noFolder));
    expect(file.readOnly).toBe('diskFailed');
    expect(unwrap(await file.snapshot()).records.length).toBeGreaterThan(100);
    await file.close();
    expect(readFileSync(path).readUInt32BE(60)).toBe(1);
    rmSync(noFolder);
    const again = unwrap(await openProjectFile(path, noFolder));
    expect([again.readOnly, again.isUpgraded]).toEqual([null, true]);
    await again.close();
  });

  it('stays as it is when a step would leave no programme', () => {
    const db = frozen(1);
    const before = unwrap(RecordStore.asWritten(db));
    expect(() => upgrade(db, [...migrations, joined])).toThrow('commit.invalid');
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(unwrap(RecordStore.asWritten(db))).toMatchObject({ last: before.last, records: before.records });
  });
});

function byId(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
