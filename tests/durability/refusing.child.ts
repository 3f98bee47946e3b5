/**
 * A process on a disk that refuses: each thing that is written is done once for every step it takes, with that step refused,
 * once or from there on, for want of room or by a fault. Prints a line of JSON for each.
 */

import {
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap, type Result } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { JsonFile } from '../../electron/core/json-file.ts';
import { Engine } from '../../electron/core/project/engine.ts';
import { kinds, type StepKind } from './disk.ts';
import { exportsIn } from './exports.ts';

const [disk = '', beside = '', every = ''] = process.argv.slice(2);
const control = openSync(process.env['DISK_CONTROL'] ?? '', 'r+');
const start = createProgramme({ newId: sequenceSource('n'), title: 'Refused', language: 'en' }).puts;
const page = start.find((record) => record.kind === 'page')?.id ?? '';
const base = join(beside, 'base.mwp');
const path = join(disk, 'p.mwp');

export interface Refusal {
  readonly what: string;
  readonly kind: StepKind;
  readonly error: 'ENOSPC' | 'EIO';
  readonly step: number;
  readonly once: boolean;
  /** What came of it: `ok`, or the code of a failure. */
  readonly code: string;
  /** What was wrong afterwards. */
  readonly wrong: readonly string[];
}

interface Work {
  readonly kinds: readonly StepKind[];
  /** Before the disk begins to refuse. */
  prepare(): void | Promise<void>;
  /** While it does; `ok` or a code. */
  work(): string | Promise<string>;
  /** Afterwards, when it takes everything again: what is not as it should be. */
  check(code: string): readonly string[] | Promise<readonly string[]>;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

function block(id: string, text: string): AnyRecord {
  return { id, kind: 'block', parent: page, order: 'a0', data: { type: 'paragraph', children: [{ text }] } };
}

function committing(engine: Engine, id: string): Result<{ readonly rev: number }> {
  const { rev } = unwrap(engine.recordsSince(null));
  const changes = { puts: [block(id, 'words '.repeat(900))], removes: [] };
  return engine.commit({ commit: id, baseRev: rev, changes, typing: false, author: '' });
}

const open = (file = path, backups: string | null = null): Result<Engine> =>
  Engine.open({ path: file, backups, create: null, again: true });

/** What is wrong with a programme that should hold these blocks and be free to be written to. */
function wrongIn(file: string, blocks: readonly string[]): readonly string[] {
  const opened = open(file);
  if (!opened.ok) return [`does not open: ${opened.error.code}`];
  const ids = new Set(unwrap(opened.value.recordsSince(null)).puts.map(({ id }) => id));
  const wrong = [...start.map(({ id }) => id), ...blocks].filter((id) => !ids.has(id)).map((id) => `lost ${id}`);
  if (opened.value.readOnly !== null) wrong.push(`opens ${opened.value.readOnly}`);
  const closed = codeOf(opened.value.close());
  return closed === 'ok' ? wrong : [...wrong, `closes with ${closed}`];
}

/** What another reader does not find in a programme. */
function missingIn(file: string, ids: readonly string[]): readonly string[] {
  const reader = unwrap(Engine.open({ path: file, backups: null, create: null, again: false }));
  const there = new Set(unwrap(reader.recordsSince(null)).puts.map(({ id }) => id));
  reader.close();
  return ids.filter((id) => !there.has(id)).map((id) => `acknowledged and not written: ${id}`);
}

const leftIn = (folder: string, expected: readonly string[]): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !expected.includes(name))
    .map((name) => `left ${name}`);

const isOld = (file: string): readonly string[] =>
  readFileSync(file, 'utf8') === 'older' ? [] : ['the older one is gone'];

/** Everything that a file is written for. */
async function works(): Promise<Readonly<Record<string, Work>>> {
  let engine: Engine | null = null;
  const opened = (): Engine => engine ?? unwrap(open(base));
  const target = join(disk, 'target');
  const exported = await exportsIn(beside, every === 'every');
  const older = (): void => {
    engine = unwrap(open(base));
    writeFileSync(target, 'older');
  };
  /** Of a file that is replaced whole: the older one, or one that opens; and nothing beside it. */
  const replaced = (code: string, sound: () => readonly string[]): readonly string[] => {
    opened().close();
    const isReplaced = readFileSync(target, 'utf8') !== 'older';
    return [
      ...(isReplaced ? sound() : code === 'ok' ? ['was not written'] : isOld(target)),
      ...leftIn(disk, ['target']),
    ];
  };
  const written: readonly StepKind[] = ['write', 'sync', 'rename', 'create'];
  return {
    open: {
      kinds: ['write', 'sync', 'create', 'unlink', 'truncate'],
      prepare: () => copyFileSync(base, path),
      work() {
        const result = open();
        engine = result.ok ? result.value : null;
        return result.ok ? (result.value.readOnly ?? 'ok') : result.error.code;
      },
      check() {
        engine?.close();
        return [...wrongIn(path, []), ...leftIn(disk, ['p.mwp'])];
      },
    },
    commit: {
      kinds: ['write', 'sync', 'create', 'unlink', 'truncate'],
      prepare() {
        copyFileSync(base, path);
        engine = unwrap(open());
        unwrap(committing(engine, 'before'));
      },
      work: () => codeOf(committing(opened(), 'refused')),
      check(code) {
        const unheld = code === 'ok' ? missingIn(path, ['refused']) : [];
        const again = committing(opened(), 'refused');
        const next = committing(opened(), 'after');
        const wrong = [again, next]
          .filter((reply) => !reply.ok)
          .map((reply) => `afterwards ${codeOf(reply)} (${code})`);
        opened().close();
        return [...unheld, ...wrong, ...wrongIn(path, ['before', 'refused', 'after']), ...leftIn(disk, ['p.mwp'])];
      },
    },
    close: {
      kinds: ['write', 'sync', 'create'],
      prepare() {
        copyFileSync(base, path);
        engine = unwrap(open());
        unwrap(committing(engine, 'before'));
      },
      work: () => codeOf(opened().close()),
      check: () => [...wrongIn(path, ['before']), ...leftIn(disk, ['p.mwp'])],
    },
    create: {
      kinds: written,
      prepare: () => undefined,
      work() {
        const create = { from: { records: start, author: '' }, replace: false };
        const result = Engine.open({ path, backups: null, create, again: true });
        if (result.ok) result.value.close();
        return result.ok ? (result.value.readOnly ?? 'ok') : result.error.code;
      },
      check(code) {
        const isThere = readdirSync(disk).includes('p.mwp');
        const wrong = isThere ? wrongIn(path, []) : [];
        return [...wrong, ...(code === 'ok' && !isThere ? ['was not made'] : []), ...leftIn(disk, ['p.mwp'])];
      },
    },
    restore: {
      kinds: written,
      prepare: older,
      work() {
        const create = { from: { backup: base }, replace: true };
        const result = Engine.open({ path: target, backups: null, create, again: true });
        if (result.ok) result.value.close();
        return result.ok ? (result.value.readOnly ?? 'ok') : result.error.code;
      },
      check: (code) => replaced(code, () => wrongIn(target, [])),
    },
    'save a copy': {
      kinds: written,
      prepare: older,
      work: () =>
        codeOf(opened().saveCopy(target, { changes: { puts: [block('copied', 'x')], removes: [] }, author: '' })),
      check: (code) => replaced(code, () => wrongIn(target, ['copied'])),
    },
    backup: {
      kinds: [...written, 'folder'],
      prepare: () => undefined,
      work() {
        const result = open(base, join(disk, 'backups'));
        if (!result.ok) return result.error.code;
        result.value.close();
        return result.value.readOnly === null ? (result.value.unkept?.code ?? 'ok') : result.value.readOnly;
      },
      check() {
        const folder = join(disk, 'backups');
        const names = readdirSync(disk).includes('backups') ? readdirSync(folder) : [];
        const mine = names.find((name) => !name.includes('.'));
        const kept = mine === undefined ? [] : readdirSync(join(folder, mine));
        return kept.flatMap((name) =>
          name.endsWith('.mwp') ? wrongIn(join(folder, mine ?? '', name), []) : [`left ${name}`],
        );
      },
    },
    ...Object.fromEntries(
      exported.map(({ name, whole, make }): [string, Work] => [
        name,
        {
          kinds: written,
          prepare: older,
          work: async () => codeOf(await make(target)),
          check: (code) => replaced(code, () => (readFileSync(target).equals(whole) ? [] : ['another one'])),
        },
      ]),
    ),
    settings: {
      kinds: written,
      prepare() {
        older();
        writeFileSync(target, '"older"');
      },
      work: () => codeOf(new JsonFile(target, z.string(), '', 'power cut').write('newer')),
      check() {
        opened().close();
        return [
          ...(['"older"', '"newer"'].includes(readFileSync(target, 'utf8')) ? [] : ['neither']),
          ...leftIn(disk, ['target']),
        ];
      },
    },
  };
}

function refuse(kind: StepKind | null, error: Refusal['error'], first: number, once: boolean): void {
  const numbers = [kind === null ? 0 : kinds[kind], constants.errno[error], first, once ? 1 : 0, 0, 0];
  writeSync(control, new Uint8Array(Int32Array.from(numbers).buffer), 0, 24, 0);
}

/** How many steps were refused; from here on none is. */
function takeAgain(): number {
  const numbers = new Int32Array(6);
  readSync(control, new Uint8Array(numbers.buffer), 0, 24, 0);
  refuse(null, 'EIO', 0, true);
  return numbers[5] ?? 0;
}

/** The first few, then ever fewer; or all of them. */
function next(step: number): number {
  return every === 'every' || step < 2 ? step + 1 : Math.ceil(step * 2.2);
}

async function trial(what: string, work: Work, kind: StepKind, error: Refusal['error'], once: boolean): Promise<void> {
  for (let step = 1; ; step = next(step)) {
    rmSync(disk, { recursive: true, force: true });
    mkdirSync(disk);
    await work.prepare();
    refuse(kind, error, step, once);
    const code = await work.work();
    const refused = takeAgain();
    const wrong = await work.check(code);
    if (refused === 0) {
      if (code !== 'ok' || wrong.length > 0) throw new Error(`${what} without a fault: ${code} ${wrong.join(', ')}`);
      return;
    }
    process.stdout.write(`${JSON.stringify({ what, kind, error, step, once, code, wrong } satisfies Refusal)}\n`);
  }
}

unwrap(
  Engine.open({
    path: base,
    backups: null,
    create: { from: { records: start, author: '' }, replace: false },
    again: true,
  }),
).close();
for (const [what, work] of Object.entries(await works())) {
  for (const kind of work.kinds) {
    await trial(what, work, kind, 'ENOSPC', false);
    await trial(what, work, kind, 'EIO', true);
    if (every !== 'every') continue;
    await trial(what, work, kind, 'ENOSPC', true);
    await trial(what, work, kind, 'EIO', false);
  }
}
process.exit(0);
