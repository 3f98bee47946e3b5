/** Commands over the frameworks written here: add, move and take away competences, and where each is used. */

import type { NewId } from '../base/ids.ts';
import { keyAt } from '../store/order.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { subtree } from './subtree.ts';
import { maxCompetenceDepth, type FrameworkData } from '../model/goals/schema.ts';

export function createFramework(
  records: Records,
  input: { newId: NewId; programme: RecordId; title: string; language: string },
): ChangeSet {
  const siblings = records.children(input.programme, 'framework');
  const data: FrameworkData = {
    title: input.title,
    description: '',
    identifier: '',
    uri: '',
    source: '',
    licence: '',
    version: '',
    language: input.language,
    format: 'written',
    importedAt: null,
  };
  const order = keyAt(siblings, siblings.length);
  return { puts: [{ id: input.newId(), kind: 'framework', parent: input.programme, order, data }], removes: [] };
}

/** A new one at the end of a framework or of another competence. Nothing where the tree would grow too deep. */
export function addCompetence(
  records: Records,
  input: { newId: NewId; parent: RecordId; statement: string },
): ChangeSet {
  const parent = records.get(input.parent);
  if (parent?.kind !== 'framework' && parent?.kind !== 'competence') return noChange;
  if (depthOf(records, parent.id) >= maxCompetenceDepth) return noChange;
  const siblings = records.children(parent.id, 'competence');
  const near = siblings.at(-1)?.data ?? (parent.kind === 'competence' ? parent.data : null);
  const competence: RecordOf<'competence'> = {
    id: input.newId(),
    kind: 'competence',
    parent: parent.id,
    order: keyAt(siblings, siblings.length),
    data: {
      code: '',
      statement: input.statement,
      level: near?.level ?? '',
      sort: siblings.at(-1)?.data.sort ?? '',
      identifier: '',
      uri: '',
      notes: '',
    },
  };
  return { puts: [competence], removes: [] };
}

/** To a place under a parent of the same framework, counted without itself; never under itself, never too deep. */
export function moveCompetence(records: Records, input: { id: RecordId; parent: RecordId; at: number }): ChangeSet {
  const competence = recordOf(records, 'competence', input.id);
  const target = records.get(input.parent);
  if (!competence || (target?.kind !== 'framework' && target?.kind !== 'competence')) return noChange;
  if (frameworkOf(records, competence.id) !== frameworkOf(records, target.id)) return noChange;
  const depth = depthOf(records, target.id);
  const lowest = heightOf(records, competence.id);
  for (let above: RecordId | null = target.id; above !== null; above = records.get(above)?.parent ?? null) {
    if (above === competence.id) return noChange;
  }
  if (depth + lowest > maxCompetenceDepth) return noChange;
  const all = records.children(target.id, 'competence');
  const siblings = all.filter(({ id }) => id !== competence.id);
  if (competence.parent === target.id && all.findIndex(({ id }) => id === competence.id) === input.at) return noChange;
  return { puts: [{ ...competence, parent: target.id, order: keyAt(siblings, input.at) }], removes: [] };
}

/** One place up or down among its siblings, out beside its parent, or in under the sibling before it. */
export function stepCompetence(
  records: Records,
  input: { id: RecordId; direction: 'up' | 'down' | 'out' | 'in' },
): ChangeSet {
  const competence = recordOf(records, 'competence', input.id);
  if (!competence?.parent) return noChange;
  const { id, parent } = competence;
  const siblings = records.children(parent, 'competence');
  const index = siblings.findIndex((other) => other.id === id);
  switch (input.direction) {
    case 'up':
      return index === 0 ? noChange : moveCompetence(records, { id, parent, at: index - 1 });
    case 'down':
      return index === siblings.length - 1 ? noChange : moveCompetence(records, { id, parent, at: index + 1 });
    case 'in': {
      const before = siblings[index - 1];
      const at = before ? records.children(before.id, 'competence').length : 0;
      return before ? moveCompetence(records, { id, parent: before.id, at }) : noChange;
    }
    case 'out': {
      const above = recordOf(records, 'competence', parent);
      if (!above?.parent) return noChange;
      const uncles = records.children(above.parent, 'competence');
      const at = uncles.findIndex((other) => other.id === above.id) + 1;
      return moveCompetence(records, { id, parent: above.parent, at });
    }
  }
}

/** The goals that a framework or competence, or one under it, is linked to. */
export function competenceUses(records: Records, id: RecordId): readonly RecordOf<'goal'>[] {
  const under = new Set(subtree(records, id).map((record) => record.id));
  return [...records.all()].filter(
    (record): record is RecordOf<'goal'> =>
      record.kind === 'goal' && record.data.competences.some((competence) => under.has(competence)),
  );
}

export function frameworkOf(records: Records, id: RecordId): RecordId | null {
  for (let record = records.get(id); record; record = record.parent === null ? undefined : records.get(record.parent)) {
    if (record.kind === 'framework') return record.id;
  }
  return null;
}

/** How deep a competence lies: 1 right under its framework, 0 for the framework itself. */
function depthOf(records: Records, id: RecordId): number {
  let depth = 0;
  for (let at = recordOf(records, 'competence', id); at; at = recordOf(records, 'competence', at.parent ?? ''))
    depth += 1;
  return depth;
}

/** How many levels a competence and what is under it take. */
function heightOf(records: Records, id: RecordId): number {
  let level: readonly RecordId[] = [id];
  let height = 0;
  for (; level.length > 0; height += 1)
    level = level.flatMap((one) => records.children(one, 'competence').map((child) => child.id));
  return height;
}
