/** Laws of what a file remembers: each revision in one sitting, and each that can be asked for as it was held. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord, ChangeSet, RecordOf } from '../../shared/records/record.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { sittingsOf, type Commit } from '../../shared/review/sittings.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { moment, person, underReview } from '../support/review.ts';

const folder = mkdtempSync(join(tmpdir(), 'mw-sittings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const full = process.env['MODULEWRIGHT_TRIALS'] === 'full';

describe('sittings', () => {
  /** Minutes between one commit and the next, backwards too: clocks are set. */
  const commits = fc
    .array(
      fc.record({
        author: fc.constantFrom('', 'Anna', 'Ilze'),
        minutes: fc.integer({ min: -200, max: 70 }),
        isUpgrade: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((steps) => {
      let second = 0;
      return steps.map(({ author, minutes, isUpgrade }, index): Commit => {
        second += minutes * 60;
        return { rev: index + 1, author, at: moment(second), isUpgrade };
      });
    });
  const named = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });

  it('have each revision once, in order, and each of them one person without a long break or a name within', () => {
    fc.assert(
      fc.property(commits, named, (all, names) => {
        const sittings = sittingsOf(all, new Set(names));
        const revisions = sittings.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(revisions).toEqual(all.map(({ rev }) => rev));
        for (const [index, { from, to, author, began, ended }] of sittings.entries()) {
          const own = all.slice(from - 1, to);
          expect(new Set(own.map((commit) => commit.author))).toEqual(new Set([author]));
          expect(own.slice(0, -1).some(({ rev }) => names.includes(rev))).toBe(false);
          for (const [at, commit] of own.entries()) {
            const before = own[at - 1];
            if (before) expect(Date.parse(commit.at) - Date.parse(before.at)).toBeLessThan(30 * 60 * 1000);
          }
          expect([began, ended >= began]).toEqual([own[0]?.at, true]);
          const [last, next] = [all[to - 1], all[to]];
          const parts =
            !next ||
            names.includes(to) ||
            next.author !== author ||
            next.isUpgrade !== sittings[index]?.isUpgrade ||
            Date.parse(next.at) - Date.parse(last?.at ?? '') >= 30 * 60 * 1000;
          expect(parts).toBe(true);
        }
      }),
      { numRuns: full ? 5000 : 200 },
    );
  });
});

/** What is done to the file, one commit each. */
const act = fc.record({
  is: fc.constantFrom('type', 'type', 'type', 'set', 'remove', 'name'),
  block: fc.integer({ min: 0, max: 3 }),
  author: fc.constantFrom('Anna', 'Anna', 'Ilze'),
});

describe('a file', () => {
  it('says of every revision what was held, but for words that are typed on in the same sitting', async () => {
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const table = underReview(['One two three', 'Four', 'Five six', 'Seven']);
        const file = unwrap(await createProjectFile(join(folder, `${cases++}.mwp`), [...table.all()], 'Anna'));
        const newId = sequenceSource('v');
        const held = [sorted(table.all())];
        for (const { is, block, author } of acts) {
          const rev = held.length;
          const changes = changeOf(table, is, block, rev, newId);
          const commit = { commit: `c${rev}`, baseRev: rev, changes, typing: is === 'type', author };
          unwrap(await file.commit(commit));
          table.apply(changes);
          held.push(sorted(table.all()));
        }
        const page = unwrap(await file.sittings(null));
        expect(page.revision).toBe(held.length);
        const oldestFirst = page.sittings.toReversed();
        expect(oldestFirst.flatMap(({ from, to }) => [from, to + 1])).toEqual([
          1,
          ...oldestFirst.slice(1).flatMap(({ from }) => [from, from]),
          held.length + 1,
        ]);
        // Words that are typed on within a sitting are one version with those before.
        const typedOn = (rev: number): boolean => {
          const end = oldestFirst.find(({ to }) => to >= rev)?.to ?? rev;
          return acts.slice(rev - 1, end - 1).some(({ is }) => is === 'type');
        };
        for (const [index, was] of held.entries()) {
          const rev = index + 1;
          if (typedOn(rev)) continue;
          expect([rev, sorted(unwrap(await file.snapshotAt(rev)))]).toEqual([rev, was]);
          const { changes } = unwrap(await file.stateText(rev, held.length));
          const now = new RecordTable(table.all());
          now.apply(JSON.parse(changes) as ChangeSet);
          expect(sorted(now.all())).toBe(was);
        }
        await expectStates(file, held, typedOn);
        await file.close();
      }),
      { numRuns: full ? 300 : 25 },
    );
  }, 120_000);
});

/** The past of each block is what the states of the file hold of it, each once. */
async function expectStates(
  file: ProjectFile,
  held: readonly string[],
  typedOn: (rev: number) => boolean,
): Promise<void> {
  for (const id of ['p0b0', 'p0b1']) {
    const states = unwrap(await file.statesOf(id)).toReversed();
    for (const [index, was] of held.entries()) {
      const rev = index + 1;
      if (typedOn(rev)) continue;
      const state = states.findLast((one) => one.rev <= rev);
      const record = (JSON.parse(was) as AnyRecord[]).find((one) => one.id === id) ?? null;
      expect([id, rev, state?.record ?? null]).toEqual([id, rev, record]);
    }
  }
}

function changeOf(table: RecordTable, is: string, at: number, rev: number, newId: () => string): ChangeSet {
  const block = table.get(`p0b${at}`) as RecordOf<'block'> | undefined;
  if (is === 'name')
    return rememberVersion(table, { why: 'named', revision: rev, by: person('a'), at: moment(rev), newId });
  if (is === 'remove' && block) return removeTree(table, { id: block.id });
  const data: RecordOf<'block'>['data'] = { type: 'paragraph', children: [{ text: `${is} ${rev}` }] };
  const place = block ?? { id: `p0b${at}`, kind: 'block' as const, parent: 'p0', order: `a${at}` };
  return { puts: [{ ...place, data }], removes: [] };
}

function sorted(records: Iterable<AnyRecord>): string {
  return stableJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
