/** The core, the file or the window goes while somebody writes: every word is in the file, or in what the screen can save. */

import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { startHost, type HostProcess } from '../support/host.ts';
import { Screen } from '../support/screen.ts';

let home: string;
let host: HostProcess;
let first: Screen;
let page: string;
let path: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-ways-'));
  host = await startHost(home);
  first = await Screen.open(host.url, async (ask) => {
    const { folder } = unwrap(await ask('files.list', { folder: null, purpose: 'programme' }));
    const { handle } = unwrap(await ask('files.place', { folder, name: 'P.mwp', replace: false }));
    return ask('project.create', { file: handle, title: 'P', language: 'en' });
  });
  page = [...first.document.records.all()].find(({ kind }) => kind === 'page')?.id ?? '';
  path = join(first.document.folder, first.document.name);
});
afterEach(async () => {
  first.leave();
  await host.kill9();
  rmSync(home, { recursive: true, force: true });
});

/** The handle of a file that was opened before, as the start screen has it. */
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

async function wordsInFile(at: string): Promise<readonly string[]> {
  const file = unwrap(await openProjectFile(at, null, { force: true }));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  return wordsIn(records).toSorted();
}

describe('a core that is killed', () => {
  it('comes back at the same address for the same screen, which saves what was typed meanwhile', async () => {
    first.write('w1', page, 'before');
    await first.document.flush();
    await host.kill9();
    first.write('w2', page, 'meanwhile');
    expect(await first.document.flush()).toBe(false);
    const { origin } = new URL(host.url);
    host = await startHost(home);
    expect(new URL(host.url).origin).toBe(origin);
    expect(await first.document.flush()).toBe(true);
    expect(await wordsInFile(path)).toEqual(['before', 'meanwhile']);
  });

  it('keeps the key of its screens where nobody else reads it', () => {
    expect(statSync(join(home, 'host.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'open.json')).mode & 0o777).toBe(0o600);
    // What lets a person in is not what their browser is known by.
    expect(readFileSync(join(home, 'host.json'), 'utf8')).not.toContain(new URL(host.url).searchParams.get('token'));
  });

  it('leaves the screen its words for a copy when the file has gone meanwhile', async () => {
    first.write('w1', page, 'before');
    await first.document.flush();
    await host.kill9();
    renameSync(path, `${path}.away`);
    first.write('w2', page, 'meanwhile');
    host = await startHost(home);
    expect(await first.document.flush()).toBe(false);
    expect(first.document.saveState.failure?.code).toBe('file.missing');
    const { folder } = unwrap(await first.call('files.list', { folder: null, purpose: 'programme' }));
    const { handle } = unwrap(await first.call('files.place', { folder, name: 'Copy.mwp', replace: false }));
    const waiting = first.document.everything;
    unwrap(await first.call('project.saveCopy', { session: first.document.session, file: handle, waiting }));
    expect(await wordsInFile(join(first.document.folder, 'Copy.mwp'))).toEqual(['before', 'meanwhile']);
  });
});

describe('a second window', () => {
  it('takes over with the first saved; the first reads only, and can have it back with both', async () => {
    first.write('w1', page, 'of the first');
    const second = await openAgain();
    expect(wordsIn(second.document.records.all())).toEqual(['of the first']);
    expect([first.document.readOnly, second.document.readOnly]).toEqual(['elsewhere', null]);
    second.write('w2', page, 'of the second');
    unwrap(await first.document.resume());
    expect(wordsIn(first.document.records.all()).toSorted()).toEqual(['of the first', 'of the second']);
    expect([first.document.readOnly, second.document.readOnly]).toEqual([null, 'elsewhere']);
    second.leave();
  });

  it('only reads while the first has words that it cannot save, and writes when it can', async () => {
    first.isSaved = false;
    const second = await openAgain();
    expect([first.document.readOnly, second.document.readOnly]).toEqual([null, 'elsewhere']);
    first.write('w1', page, 'of the first');
    expect(await first.document.flush()).toBe(true);
    first.isSaved = true;
    unwrap(await second.document.resume());
    expect(wordsIn(second.document.records.all())).toEqual(['of the first']);
    expect([first.document.readOnly, second.document.readOnly]).toEqual(['elsewhere', null]);
    second.leave();
  });

  it('has the programme at once when the first was reloaded, with what that sent last', async () => {
    first.write('w1', page, 'sent last');
    const sent = first.document.flush();
    unwrap(await first.call('project.leave', { session: first.document.session }));
    await sent;
    const second = await openAgain();
    expect(wordsIn(second.document.records.all())).toEqual(['sent last']);
    expect(second.document.readOnly).toBeNull();
    second.leave();
  });
});

describe('the file under an open programme', () => {
  it('is missed at the next commit when it was moved, and found when it is put back', async () => {
    await first.document.flush();
    renameSync(path, `${path}.away`);
    first.write('w1', page, 'typed');
    await first.document.flush();
    expect(first.document.saveState.failure?.code).toBe('file.moved');
    renameSync(`${path}.away`, path);
    expect(await first.document.flush()).toBe(true);
    expect(await wordsInFile(path)).toEqual(['typed']);
  });

  it('may have its place taken by a copy of everything on the screen', async () => {
    await first.document.flush();
    rmSync(path);
    first.write('w1', page, 'typed');
    await first.document.flush();
    const { folder } = unwrap(await first.call('files.list', { folder: null, purpose: 'programme' }));
    const { handle } = unwrap(await first.call('files.place', { folder, name: 'P.mwp', replace: false }));
    const { session, waiting } = first.document;
    unwrap(await first.call('project.saveCopy', { session, file: handle, waiting }));
    expect(await wordsInFile(path)).toEqual(['typed']);
  });

  it('is brought together with the screen when another version took its place', async () => {
    first.write('w1', page, 'old');
    await first.document.flush();
    const other = join(home, 'other.mwp');
    copyFileSync(path, other);
    const theirs = unwrap(await openProjectFile(other, null));
    const { rev, records } = unwrap(await theirs.snapshot());
    const block = records.find(({ id }) => id === 'w1') as AnyRecord;
    const data = { type: 'paragraph', children: [{ text: 'of the other computer' }] };
    const puts = [
      { ...block, id: 'x', data },
      { ...block, data },
    ] as unknown as AnyRecord[];
    const changes = { puts, removes: [] };
    unwrap(await theirs.commit({ commit: 'theirs', baseRev: rev, changes, typing: false, author: '' }));
    await theirs.close();
    first.write('w1', page, 'old and mine');
    first.write('w2', page, 'mine');
    renameSync(other, path);
    expect(await first.document.flush()).toBe(false);
    expect(first.document.saveState.failure?.code).toBe('file.replaced');
    unwrap(await first.document.resume());
    const all = ['mine', 'of the other computer', 'of the other computer', 'old and mine'];
    expect(wordsIn(first.document.records.all()).toSorted()).toEqual(all);
    expect(await first.document.flush()).toBe(true);
    expect(await wordsInFile(path)).toEqual(all);
  });

  it('is told to be another’s once another program took it, and is taken back by force with both', async () => {
    first.write('w1', page, 'mine');
    await first.document.flush();
    const other = unwrap(await openProjectFile(path, null, { force: true }));
    first.write('w2', page, 'waits');
    await first.document.flush();
    expect(first.document.saveState.failure?.code).toBe('file.elsewhere');
    unwrap(await first.document.resume());
    expect(first.document.access).toMatchObject({ readOnly: 'locked', lockedBy: { here: true } });
    expect(Date.now() - Date.parse(first.document.access.lockedBy?.since ?? '')).toBeGreaterThanOrEqual(0);
    unwrap(await first.document.resume(true));
    expect(first.document.readOnly).toBeNull();
    expect(await first.document.flush()).toBe(true);
    const late = { puts: [], removes: ['w1'] };
    const refused = await other.commit({ commit: 'late', baseRev: 9, changes: late, typing: false, author: '' });
    expect(refused).toMatchObject({ error: { code: 'file.elsewhere' } });
    await other.close();
    expect(await wordsInFile(path)).toEqual(['mine', 'waits']);
  });
});
