/** A module's way from status to status: told with whoever took it, kept from being approved too early, and undone by a change. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { rename } from '../../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../../shared/edit/subtree.ts';
import type { Status } from '../../../shared/model/programme/statuses.ts';
import { recordOf, type ChangeSet, type RecordTable } from '../../../shared/records/record.ts';
import { validateChange } from '../../../shared/records/validate.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import { askForReview } from '../../../shared/review/requests.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { mayStep, noRules, setStatus, stepsSoFar, withSteps, type StatusRules } from '../../../shared/review/status.ts';
import { beginThread, settleThread } from '../../../shared/review/threads.ts';
import { moment, person, underReview } from '../../support/review.ts';

const newId = sequenceSource('s');
const stepping = { by: person('ann'), at: moment(1), revision: 4, newId };

function programme(rules: Partial<StatusRules> = {}, status: Status = 'draft'): RecordTable {
  const table = underReview(['Nobody has formal power here.']);
  const [root] = table.children(null, 'programme');
  const module = recordOf(table, 'module', 'm');
  if (!root || !module) throw new Error('no module');
  table.apply({
    puts: [
      { ...root, data: { ...root.data, statusRules: { ...noRules, ...rules } } },
      { ...module, data: { ...module.data, status } },
    ],
    removes: [],
  });
  return table;
}

/** As an open programme takes a change. */
function take(table: RecordTable, asked: ChangeSet): RecordTable {
  const changes = withSteps(table, asked, stepping);
  expect(validateChange(table, changes)).toEqual({ ok: true, value: null });
  table.apply(changes);
  return table;
}

const statusOf = (table: RecordTable) => recordOf(table, 'module', 'm')?.data.status;
const said = (table: RecordTable) => stepsSoFar(table, 'm').map(({ data: { to, why, rule } }) => [to, why, rule]);
const written = (table: RecordTable): ChangeSet => {
  const block = recordOf(table, 'block', 'p0b0');
  if (!block) throw new Error('no block');
  return { puts: [{ ...block, data: { type: 'paragraph', children: [{ text: 'Other.' }] } }], removes: [] };
};
const withStatus = (table: RecordTable, status: Status): ChangeSet => {
  const module = recordOf(table, 'module', 'm');
  if (!module) throw new Error('no module');
  return { puts: [{ ...module, data: { ...module.data, status } }], removes: [] };
};

describe('a step', () => {
  it('says who took it there and why, and is told wherever a status changes', () => {
    const table = take(programme(), setStatus(programme(), 'm', 'pilot', 'Two groups try it.', stepping));
    take(table, withStatus(table, 'archived'));
    expect(said(table)).toEqual([
      ['archived', '', undefined],
      ['pilot', 'Two groups try it.', undefined],
    ]);
    expect(stepsSoFar(table, 'm')[0]?.data).toMatchObject({ by: person('ann'), at: moment(1), revision: 4 });
  });

  it('is told once where a review is asked for', () => {
    const table = programme();
    const asked = { question: '', reviewers: [], decider: '', due: null };
    take(table, askForReview(table, 'm', asked, stepping).changes);
    expect(said(table)).toEqual([['in review', '', undefined]]);
  });

  it('to what it is already is none', () => {
    expect(setStatus(programme(), 'm', 'draft', 'Again.', stepping).puts).toEqual([]);
  });
});

describe('what a programme asks for', () => {
  it('keeps a module from being approved as long as something that must be is open', () => {
    for (const must of [true, false]) {
      const table = programme({ must });
      const block = table.get('p1b0');
      if (!block) throw new Error('no block');
      table.apply(beginThread(table, anchorOn(table, block, null), 'Say why.', stepping, 'must'));
      const approved = setStatus(table, 'm', 'approved', '', stepping);
      expect(mayStep(table, approved)).toEqual(
        must ? { ok: false, error: { code: 'status.openMust', params: { count: 1 } } } : { ok: true, value: null },
      );
      const [thread] = table.children(table.children(null, 'programme')[0]?.id ?? '', 'thread');
      table.apply(settleThread(table, thread?.id ?? '', 'taken', '', stepping));
      expect(mayStep(table, approved).ok).toBe(true);
    }
  });

  it('makes an approved module that changes a draft again, in the same step, however it changes', () => {
    const ways: ((table: RecordTable) => ChangeSet)[] = [
      written,
      (table) => removeTree(table, { id: 'p0b0' }),
      (table) => removeTree(table, { id: 'p1' }),
      (table) => rename(table, { id: 'p0', title: 'Two' }),
      (table) => rename(table, { id: 'm', title: 'Facilitating' }),
    ];
    for (const way of ways) {
      const table = programme({ changed: true }, 'approved');
      take(table, way(table));
      expect(said(table)).toEqual([['draft', '', 'changed']]);
      expect(statusOf(table)).toBe('draft');
      const kept = programme({}, 'approved');
      expect(statusOf(take(kept, way(kept)))).toBe('approved');
    }
  });

  it('lets an approved module go, and be moved among the others', () => {
    const table = programme({ changed: true }, 'approved');
    const module = recordOf(table, 'module', 'm');
    if (!module) throw new Error('no module');
    take(table, { puts: [{ ...module, order: 'b0' }], removes: [] });
    expect(statusOf(table)).toBe('approved');
    take(table, removeTree(table, { id: 'm' }));
    expect(table.get('m')).toBeUndefined();
  });

  it('leaves it approved where it was approved anew since it changed, as a joined copy tells', () => {
    const table = programme({ changed: true }, 'approved');
    const theirs = take(programme({ changed: true }, 'approved'), written(table));
    const [step] = take(theirs, setStatus(theirs, 'm', 'approved', 'Read once more.', stepping)).children(
      theirs.children(null, 'programme')[0]?.id ?? '',
      'status',
    );
    if (!step) throw new Error('no step');
    take(table, { puts: [...written(table).puts, step], removes: [] });
    expect(statusOf(table)).toBe('approved');
  });

  it('has nobody approve a copy', () => {
    const table = programme({ publish: true }, 'approved');
    const copy = duplicate(table, { id: 'm', newId });
    expect(copy.puts.flatMap((one) => (one.kind === 'module' ? one.data.status : []))).toEqual(['draft']);
  });

  it('takes what is said of it for no change', () => {
    const table = programme({ changed: true }, 'approved');
    const block = table.get('p0b0');
    if (!block) throw new Error('no block');
    take(table, beginThread(table, anchorOn(table, block, null), 'Well said.', stepping));
    expect(statusOf(table)).toBe('approved');
  });

  it('lets nothing out that is not approved', () => {
    const found = (table: RecordTable) =>
      checkModule(table, 'm').some(({ code, severity }) => code === 'approval.notApproved' && severity === 'error');
    expect(found(programme({ publish: true }))).toBe(true);
    expect(found(programme({ publish: true }, 'approved'))).toBe(false);
    expect(found(programme())).toBe(false);
  });
});
