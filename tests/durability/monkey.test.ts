/** Two windows typed into throughout while the core, the file and the disk go: every word is in the file in the end. */

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { startHost, type HostProcess } from '../support/host.ts';
import { Screen } from '../support/screen.ts';

const home = mkdtempSync(join(tmpdir(), 'mw-monkey-'));
const disk = join(home, 'programmes');
mkdirSync(disk);
// A disk of its own, to fill; only root may mount one.
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]).status === 0;

const troubles = ['restart', 'window', 'moved', ...(mounted ? (['full'] as const) : []), 'replaced', 'closed'] as const;
const rounds = process.env.MODULEWRIGHT_TRIALS === 'full' ? 200 : troubles.length;

let host: HostProcess;

beforeAll(async () => {
  host = await startHost(home);
});
afterAll(async () => {
  await host.kill9();
  if (mounted) spawnSync('umount', [disk]);
  rmSync(home, { recursive: true, force: true });
});

it(`loses no word of two windows in ${rounds} troubles, ${mounted ? 'a full disk among them' : 'no full disk among them: only root may make one'}`, async () => {
  const monkey = await Monkey.begin();
  const later = fc.sample(fc.constantFrom(...troubles), { numRuns: rounds - troubles.length, seed: 9 });
  for (const trouble of [...troubles, ...later]) {
    monkey.type();
    await monkey[trouble]();
    monkey.type();
    // Whatever happened, nothing is only in the person's head.
    expect([trouble, monkey.missing()]).toEqual([trouble, []]);
  }
  expect([...(await monkey.end())].toSorted()).toEqual(monkey.typed.toSorted());
  expect(monkey.typed.length).toBeGreaterThan(rounds);
});

class Monkey {
  readonly typed: string[] = [];
  readonly #page: string;
  readonly #path: string;
  #screens: readonly [Screen, Screen];

  private constructor(first: Screen, second: Screen) {
    this.#screens = [first, second];
    this.#page = [...first.document.records.all()].find(({ kind }) => kind === 'page')?.id ?? '';
    this.#path = join(disk, 'P.mwp');
  }

  static async begin(): Promise<Monkey> {
    const first = await Screen.open(host.url, async (ask) => {
      const { folder } = unwrap(await ask('files.list', { folder: null, purpose: 'programme' }));
      const { handle } = unwrap(await ask('files.place', { folder, name: 'P.mwp', replace: false }));
      return ask('project.create', { file: handle, title: 'P', language: 'en' });
    });
    return new Monkey(first, await openAgain());
  }

  /** A word in each window that takes any. */
  type(): void {
    for (const { document } of this.#screens.filter((screen) => screen.document.readOnly === null)) {
      const word = `word ${this.typed.length}`;
      const id = `w${this.typed.length}`;
      const data = { type: 'paragraph', children: [{ text: word }] };
      const record = { id, kind: 'block', parent: this.#page, order: 'a1', data } as unknown as AnyRecord;
      if (document.change({ puts: [record], removes: [] }, { label: 'undo.typing' }).ok) this.typed.push(word);
    }
  }

  async restart(): Promise<void> {
    await host.kill9();
    this.type();
    host = await startHost(home);
    for (const screen of this.#screens) await screen.returned();
  }

  /** The window that only reads is told to write. */
  async window(): Promise<void> {
    for (const { document } of this.#screens.filter((screen) => screen.document.readOnly !== null)) {
      unwrap(await document.resume());
    }
  }

  async moved(): Promise<void> {
    renameSync(this.#path, `${this.#path}.away`);
    this.type();
    await this.#flush();
    renameSync(`${this.#path}.away`, this.#path);
  }

  async full(): Promise<void> {
    const filler = join(disk, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
    this.type();
    await this.#flush();
    rmSync(filler, { force: true });
  }

  /** A sync client brings the file of a moment ago once more. */
  async replaced(): Promise<void> {
    copyFileSync(this.#path, `${this.#path}.synced`);
    this.type();
    await this.#flush();
    renameSync(`${this.#path}.synced`, this.#path);
    this.type();
    await this.#flush();
    for (const { document } of this.#screens) if (document.readOnly === null) unwrap(await document.resume());
  }

  /** A window is closed when it has nothing left to save, and the programme opened in another. */
  async closed(): Promise<void> {
    const [first, second] = this.#screens;
    expect(await first.document.flush()).toBe(true);
    await first.call('project.leave', { session: first.document.session });
    first.leave();
    this.#screens = [second, await openAgain()];
  }

  /** Words that are neither on a screen nor in the file. */
  missing(): readonly string[] {
    const shown = new Set(this.#screens.flatMap(({ document }) => wordsIn(document.records.all())));
    const file = readFileSync(this.#path).toString('latin1');
    return this.typed.filter((word) => !shown.has(word) && !file.includes(`"${word}"`));
  }

  async end(): Promise<readonly string[]> {
    for (const { document } of this.#screens) {
      if (await document.flush()) continue;
      unwrap(await document.resume());
      expect(await document.flush()).toBe(true);
    }
    for (const screen of this.#screens) screen.leave();
    const file = unwrap(await openProjectFile(this.#path, null, { force: true }));
    const { records } = unwrap(await file.snapshot());
    await file.close();
    return wordsIn(records);
  }

  async #flush(): Promise<void> {
    for (const { document } of this.#screens) await document.flush();
  }
}

function openAgain(): Promise<Screen> {
  return Screen.open(host.url, async (ask) => {
    const [recent] = unwrap(await ask('recent.list', {}));
    return ask('project.open', { file: recent?.handle ?? '' });
  });
}

function wordsIn(records: Iterable<AnyRecord>): readonly string[] {
  return [...records].flatMap((record) =>
    record.kind === 'block' && record.data.type === 'paragraph'
      ? record.data.children.flatMap((node) => ('text' in node && node.text !== '' ? [node.text] : []))
      : [],
  );
}
