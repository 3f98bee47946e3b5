/** The open programme on the screen's side: what is undone, what is sent, and what the status bar may claim. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { stableJson } from '../../../shared/base/json.ts';
import { fail, ok } from '../../../shared/base/result.ts';
import type { OpenedProject } from '../../../shared/ipc/contract.ts';
import { type AnyRecord, type RecordOf, RecordTable } from '../../../shared/records/record.ts';
import { goToStep } from '../../../renderer/document/go-to-step.ts';
import { titleOfChange } from '../../../renderer/document/title-of-change.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { suggest } from '../../../shared/review/suggestions/suggest.ts';
import { sampleRecords } from '../../support/sample.ts';
import type { Commit, Send } from '../../../renderer/document/outbox.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';

const at = '2026-05-01T10:00:00.000Z';

const programme: RecordOf<'programme'> = {
  id: 'prog',
  kind: 'programme',
  parent: null,
  order: 'a0',
  data: {
    title: 'Programme',
    description: '',
    languages: ['en'],
    partners: [],
    audiences: [],
    levels: [{ id: 'basic', label: 'Basic' }],
    goalLabel: 'goal',
    ectsHours: 25,
  },
};

function page(id: string, title: string): RecordOf<'page'> {
  return { id, kind: 'page', parent: 'unit', order: `a${id}`, data: { title, use: 'page' } };
}

/** A core in memory that applies what it is sent, remembers commit ids, and can be told to fail. */
function memoryCore() {
  const records = new RecordTable([programme]);
  const commits: Commit[] = [];
  const state = { rev: 1, failing: null as 'disk.full' | 'connection.lost' | null };
  const send: Send = async (commit) => {
    if (state.failing === 'disk.full') return fail('disk.full');
    if (!commits.some((known) => known.commit === commit.commit)) {
      expect(commit.baseRev).toBe(state.rev);
      records.apply(commit.changes);
      commits.push(commit);
      state.rev += 1;
    }
    return state.failing ? fail(state.failing) : ok({ rev: state.rev, savedAt: '2026-01-01T00:00:00.000Z' });
  };
  return { records, commits, state, send };
}

function open(core = memoryCore(), readOnly: OpenedProject['readOnly'] = null) {
  const opened: OpenedProject = {
    session: 's',
    name: 'x.mwp',
    folder: '',
    rev: 1,
    savedAt: '2026-01-01T00:00:00.000Z',
    readOnly,
    records: [programme],
  };
  return { core, document: new ProgrammeDocument(opened, core.send, sequenceSource('c')) };
}

function words(records: Iterable<AnyRecord>): string {
  return stableJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the open programme', () => {
  it('says saved only when the core has acknowledged everything', async () => {
    const { core, document } = open();
    document.change({ puts: [page('p', 'One')], removes: [] }, { label: 'undo.create' });
    expect(document.saveState.status).toBe('pending');
    expect(core.commits).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(document.saveState.status).toBe('saved');
    expect(core.commits).toHaveLength(1);
  });

  it('sends at least every two seconds while somebody types without a pause', async () => {
    const { core, document } = open();
    for (let key = 0; key < 30; key++) {
      document.change({ puts: [page('p', 'x'.repeat(key))], removes: [] }, { label: 'undo.typing', typing: true });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(core.commits.length).toBeGreaterThanOrEqual(1);
    expect(core.commits.length).toBeLessThanOrEqual(2);
    expect(core.commits.every((commit) => commit.typing)).toBe(true);
  });

  it('keeps edits through a full disk and saves them when there is room', async () => {
    const { core, document } = open();
    core.state.failing = 'disk.full';
    document.change({ puts: [page('p', 'One')], removes: [] }, { label: 'undo.create' });
    expect(await document.flush()).toBe(false);
    expect(document.saveState).toMatchObject({ status: 'failed', failure: { code: 'disk.full' } });
    document.change({ puts: [page('q', 'Two')], removes: [] }, { label: 'undo.create' });
    core.state.failing = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect(await document.flush()).toBe(true);
    expect(words(core.records.all())).toBe(words(document.records.all()));
  });

  it('counts a commit once when its reply was lost', async () => {
    const { core, document } = open();
    core.state.failing = 'connection.lost';
    document.change({ puts: [page('p', 'One')], removes: [] }, { label: 'undo.create' });
    await document.flush();
    core.state.failing = null;
    expect(await document.flush()).toBe(true);
    expect(core.commits).toHaveLength(1);
  });

  it('folds a run of typing into one step until the run is sealed', () => {
    const { document } = open();
    document.change({ puts: [page('p', '')], removes: [] }, { label: 'undo.create' });
    for (const title of ['a', 'ab', 'abc']) {
      document.change({ puts: [page('p', title)], removes: [] }, { label: 'undo.typing', merge: 'typing p' });
    }
    document.sealStep();
    document.change({ puts: [page('p', 'abcd')], removes: [] }, { label: 'undo.typing', merge: 'typing p' });
    document.undo();
    expect(document.record('page', 'p')?.data.title).toBe('abc');
    document.undo();
    expect(document.record('page', 'p')?.data.title).toBe('');
    document.redo();
    expect(document.record('page', 'p')?.data.title).toBe('abc');
  });

  it('goes back to any step of the list and on to it again, and tells what each took back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 1, maxLength: 8 }), (stops) => {
        const { document } = open();
        const states = [words(document.records.all())];
        for (let step = 1; step <= 8; step++) {
          document.change({ puts: [page(`p${step % 3}`, `Title ${step}`)], removes: [] }, { label: 'undo.rename' });
          states.push(words(document.records.all()));
        }
        const told: string[] = [];
        document.onApplied(({ taken }) => told.push(taken?.way ?? 'none'));
        let at = 8;
        for (const stop of stops) {
          told.length = 0;
          goToStep(document, stop);
          expect(words(document.records.all())).toBe(states[stop]);
          expect(document.steps.done).toHaveLength(stop);
          expect(document.steps.undone).toHaveLength(8 - stop);
          expect(told).toEqual(Array.from({ length: Math.abs(at - stop) }, () => (stop < at ? 'undo' : 'redo')));
          at = stop;
        }
        document.dispose();
      }),
    );
  });

  it('names what a change is about: the page of a block, also when it went with it, and the module of a goal', () => {
    const table = new RecordTable(sampleRecords);
    const first = <K extends AnyRecord['kind']>(kind: K) => [...table.all()].find((record) => record.kind === kind);
    const [block, goal] = [first('block'), first('goal')];
    const pageOf = table.get(block?.parent ?? '');
    const moduleOf = table.get(goal?.parent ?? '');
    if (!block || !goal || pageOf?.kind !== 'page' || moduleOf?.kind !== 'module') throw new Error('no sample');
    const nothing = { puts: [], removes: [] };
    expect(titleOfChange(table, { puts: [block], removes: [] }, nothing)).toBe(pageOf.data.title);
    expect(titleOfChange(table, { puts: [goal], removes: [] }, nothing)).toBe(moduleOf.data.title);
    // A suggestion is about what it would change, also what is not there yet.
    const by = { id: 'anna', name: 'Anna' };
    for (const record of [{ ...block, order: `${block.order}V` } as AnyRecord, { ...block, id: 'new' } as AnyRecord]) {
      const suggested = suggest(table, by, { puts: [record], removes: [] }, at, sequenceSource('s'));
      expect(suggested.puts).toMatchObject([{ kind: 'suggestion' }]);
      expect(titleOfChange(table, suggested, nothing)).toBe(pageOf.data.title);
    }
    const gone = removeTree(table, { id: pageOf.id });
    const inverse = table.apply(gone);
    expect(titleOfChange(table, gone, inverse)).toBe(pageOf.data.title);
    expect(titleOfChange(table, inverse, gone)).toBe(pageOf.data.title);
  });

  it('keeps no step of a switch that was turned and at once turned back', () => {
    const { document } = open();
    const title = (words: string, merge: 'fields' | null = 'fields'): void => {
      const now = document.programme;
      const changes = { puts: [{ ...now, data: { ...now.data, title: words } }], removes: [] };
      document.change(changes, { label: 'undo.settings', ...(merge ? { merge } : {}) });
    };
    title('First', null);
    title('On');
    title('First');
    expect(document.programme.data.title).toBe('First');
    document.undo();
    expect(document.programme.data.title).toBe('Programme');
    expect(document.undo()).toBeUndefined();
  });

  it('folds a run of changes to one field, and keeps another field of the same part a step of its own', () => {
    const { document } = open();
    const levels = (...labels: string[]) => labels.map((label, index) => ({ id: `l${index}`, label }));
    const change = (data: Partial<typeof programme.data>): void => {
      const now = document.programme;
      document.change(
        { puts: [{ ...now, data: { ...now.data, ...data } }], removes: [] },
        { label: 'undo.edit', merge: 'fields' },
      );
    };
    change({ levels: levels('A', 'B') }); // another level is no field's words
    change({ levels: levels('Aa', 'B') });
    change({ levels: levels('Aaa', 'B') });
    change({ levels: levels('Aaa', 'Bb') });
    change({ title: 'T' });
    change({ title: 'Ti' });
    change({ description: 'D' });
    change({ languages: ['en', 'da'] });
    change({ languages: ['en', 'da', 'lv'] });
    const seen = [];
    while (document.undo()) {
      const { title, description, languages, levels } = document.programme.data;
      seen.push([title, description, languages.length, ...levels.map(({ label }) => label)].join(' '));
    }
    expect(seen).toEqual([
      'Ti D 1 Aaa Bb',
      'Ti  1 Aaa Bb',
      'Programme  1 Aaa Bb',
      'Programme  1 Aaa B',
      'Programme  1 A B',
      'Programme  1 Basic',
    ]);
  });

  it('ignores changes when it is open for reading only', () => {
    const { document } = open(memoryCore(), 'locked');
    document.change({ puts: [page('p', 'One')], removes: [] }, { label: 'undo.create' });
    expect(document.record('page', 'p')).toBeUndefined();
    expect(document.saveState.status).toBe('saved');
  });

  it('undoes any sequence to the start and redoes it to the end, in memory and in the file', async () => {
    const edit = fc.record({ id: fc.constantFrom('p', 'q', 'r'), title: fc.string(), remove: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 40 }), async (edits) => {
        const { core, document } = open();
        const start = words(document.records.all());
        for (const { id, title, remove } of edits) {
          document.change(remove ? { puts: [], removes: [id] } : { puts: [page(id, title)], removes: [] }, {
            label: 'undo.edit',
          });
        }
        const end = words(document.records.all());
        while (document.undo());
        expect(words(document.records.all())).toBe(start);
        await document.flush();
        expect(words(core.records.all())).toBe(start);
        while (document.redo());
        expect(words(document.records.all())).toBe(end);
        await document.flush();
        expect(words(core.records.all())).toBe(end);
        document.dispose();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a commit that the core refuses for good', () => {
  /** A core that never takes page `bad` while its title is long, and counts what it was asked. */
  function strictCore() {
    const core = memoryCore();
    const asked: string[][] = [];
    const send: Send = async (commit) => {
      asked.push(commit.changes.puts.map(({ id }) => id));
      const bad = commit.changes.puts.find((record) => record.kind === 'page' && record.data.title === 'bad');
      return bad ? fail('commit.invalid', { record: bad.id, reason: 'shape', detail: '' }) : core.send(commit);
    };
    return { core: { ...core, send }, asked };
  }

  it('lets everything else be saved, is not sent again by itself, and says so until it is cured', async () => {
    const { core, asked } = strictCore();
    const { document } = open(core);
    document.change({ puts: [page('p', 'bad'), page('q', 'good')], removes: [] }, { label: 'undo.edit' });
    expect(await document.flush()).toBe(false);
    expect(core.records.get('q')).toBeDefined();
    expect(document.saveState).toMatchObject({ status: 'failed', failure: { code: 'commit.invalid' } });
    const tries = asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(tries);
    document.change({ puts: [page('z', 'also good')], removes: [] }, { label: 'undo.edit' });
    expect(await document.flush()).toBe(false);
    expect(core.records.get('z')).toBeDefined();
    expect(document.waiting.puts.map(({ id }) => id)).toEqual(['p']);
  });

  it('is freed by undo', async () => {
    const { core } = strictCore();
    const { document } = open(core);
    document.change({ puts: [page('p', 'good')], removes: [] }, { label: 'undo.edit' });
    await document.flush();
    document.change({ puts: [page('p', 'bad')], removes: [] }, { label: 'undo.rename' });
    expect(await document.flush()).toBe(false);
    document.undo();
    await vi.advanceTimersByTimeAsync(2000);
    expect(document.saveState).toMatchObject({ status: 'saved', failure: null });
    expect(words(core.records.all())).toBe(words(document.records.all()));
  });

  it('keeps what it says while passing failures are tried again', async () => {
    const { core, document } = open();
    core.state.failing = 'disk.full';
    document.change({ puts: [page('p', 'One')], removes: [] }, { label: 'undo.create' });
    await document.flush();
    const seen = new Set<string>();
    document.subscribeSave(() => seen.add(document.saveState.status));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([...seen]).toEqual(['failed']);
    core.state.failing = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect(document.saveState.status).toBe('saved');
  });
});
