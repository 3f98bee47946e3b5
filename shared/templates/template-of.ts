/** A programme or module as a template: what anybody can begin from stays, what belongs to the original goes. */

import { refsIn, resourcesOf } from '../blocks/mentions.ts';
import { inReadingOrder } from '../edit/find.ts';
import { retarget } from '../edit/retarget.ts';
import { recordOf, type AnyRecord, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keptKinds, type Template, type TemplateRecord } from './schema.ts';

export interface TemplateMade {
  readonly template: Template;
  /** Files whose places were kept without them. */
  readonly files: number;
}

/**
 * Kept: structure, words, exercises, activities, goals with their alignment, estimates, terms and works that are used; of a
 * programme also levels, audiences and frameworks. Left out: files, partners, owners, status, and what leads out of it.
 * Null when there is no programme or module of that id.
 */
export function templateOf(
  records: Records,
  input: { readonly id: RecordId; readonly name: string; readonly description: string },
): TemplateMade | null {
  const root = recordOf(records, 'module', input.id) ?? recordOf(records, 'programme', input.id);
  if (!root) return null;
  const own = [root, ...inReadingOrder(records, root.id)].filter(({ kind }) => keptKinds[kind]);
  const all = root.kind === 'module' ? [...own, ...apparatusOf(records, own)] : own;
  const ids = new Map(all.map(({ id }, index) => [id, `r${index + 1}`]));
  const lead = (id: RecordId): RecordId | null => ids.get(id) ?? null;
  const kept = all.flatMap((record): TemplateRecord[] => {
    const led = retarget(impersonal(records, record), lead);
    if (!led) return [];
    const { order: _order, ...rest } = led;
    const parent = record === root || record.parent === null ? null : lead(record.parent);
    return [{ ...rest, id: ids.get(record.id) ?? '', parent }];
  });
  const template: Template = {
    kind: root.kind,
    name: input.name,
    description: input.description,
    language: root.kind === 'module' ? root.data.language : (root.data.languages[0] ?? 'en'),
    level: root.kind === 'module' ? levelOf(records, root) : null,
    records: root.kind === 'module' ? kept.map((record) => withoutAudiences(record)) : kept,
  };
  return { template: renumbered(template), files: filesIn(own) };
}

/** Terms and works in the order in which the module first uses them; those that no longer exist are not there. */
function apparatusOf(records: Records, own: readonly AnyRecord[]): readonly AnyRecord[] {
  const found = new Map<RecordId, AnyRecord>();
  for (const { kind, data } of own) {
    if (kind !== 'block') continue;
    for (const id of refsIn(data, 'term', 'reference')) {
      const record = records.get(id);
      if (record) found.set(record.id, record);
    }
  }
  return [...found.values()];
}

/** Without people, and without what it was called where it was published or made. */
function impersonal(records: Records, record: AnyRecord): AnyRecord {
  switch (record.kind) {
    case 'programme':
      return { ...record, data: { ...record.data, title: '', partners: [] } };
    case 'module':
      return { ...record, data: { ...record.data, owner: '', status: 'draft' } };
    // One that was written here becomes another one there; one that was imported stays what its publisher calls it.
    case 'framework':
    case 'competence':
      return isImported(records, record)
        ? record
        : ({ ...record, data: { ...record.data, identifier: '' } } as AnyRecord);
    default:
      return record;
  }
}

function isImported(records: Records, record: AnyRecord): boolean {
  let at: AnyRecord | undefined = record;
  while (at && at.kind !== 'framework') at = at.parent === null ? undefined : records.get(at.parent);
  return at?.kind === 'framework' && at.data.format !== 'written';
}

/** Audiences are the programme's, so a module alone cannot bring them. */
function withoutAudiences(record: TemplateRecord): TemplateRecord {
  if (record.kind !== 'module' && record.kind !== 'goal') return record;
  return { ...record, data: { ...record.data, audiences: [] } } as TemplateRecord;
}

function levelOf(records: Records, module: RecordOf<'module'>): Template['level'] {
  const programme = module.parent === null ? undefined : recordOf(records, 'programme', module.parent);
  const level = programme?.data.levels.find(({ id }) => id === module.data.level);
  return level ?? { id: module.data.level, label: module.data.level };
}

/** Ids without gaps, so that equal templates are equal to the letter. */
function renumbered(template: Template): Template {
  const ids = new Map(template.records.map(({ id }, index) => [id, `r${index + 1}`]));
  const lead = (id: RecordId): RecordId | null => ids.get(id) ?? null;
  const records = template.records.map((record): TemplateRecord => {
    const led = retarget(record as AnyRecord, lead) ?? (record as AnyRecord);
    return { ...led, id: lead(record.id) ?? '', parent: record.parent && lead(record.parent) };
  });
  return { ...template, records };
}

function filesIn(own: readonly AnyRecord[]): number {
  return new Set(own.flatMap(({ kind, data }) => (kind === 'block' ? resourcesOf(data) : []))).size;
}
