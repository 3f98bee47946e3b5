/** Begins a programme or module from a template: one change set, with ids that were never used before. */

import type { NewId } from '../base/ids.ts';
import { sameJson } from '../base/json.ts';
import { retarget } from '../edit/retarget.ts';
import { nextModuleCode } from '../edit/structure.ts';
import { termFor } from '../edit/uses.ts';
import { keyAt, keysBetween } from '../store/order.ts';
import {
  noChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import type { Template, TemplateRecord } from './schema.ts';

/** Every record of a new programme. Its language comes first among the template's. */
export function instantiateProgramme(
  template: Template,
  input: { readonly newId: NewId; readonly title: string; readonly language: string },
): ChangeSet {
  if (template.kind !== 'programme') return noChange;
  const puts = placed(template.records, new Map(), input.newId).map((record): AnyRecord => {
    if (record.kind !== 'programme') return record;
    const languages = [input.language, ...record.data.languages.filter((one) => one !== input.language)];
    return { ...record, data: { ...record.data, title: input.title, languages } };
  });
  return { puts, removes: [] };
}

/**
 * A new module behind the others, the module itself first. Terms and works that the programme has already are those; its
 * level is the programme's of the same id or name, else the first.
 */
export function instantiateModule(
  records: Records,
  template: Template,
  input: { readonly newId: NewId; readonly programme: RecordId; readonly title?: string },
): ChangeSet {
  const programme = recordOf(records, 'programme', input.programme);
  if (!programme || template.kind !== 'module') return noChange;
  const present = new Map<RecordId, RecordId>();
  for (const record of template.records) {
    const same = presentApparatus(records, programme.id, record);
    if (same) present.set(record.id, same.id);
  }
  const puts = placed(template.records, present, input.newId).map((record): AnyRecord => {
    if (record.parent !== null) return record;
    const siblings = records.children(programme.id, record.kind);
    // Several terms or works keep their order behind those that are there.
    const order = record.kind === 'module' ? keyAt(siblings, siblings.length) : record.order;
    const own = { ...record, parent: programme.id, order };
    return own.kind === 'module' ? { ...own, data: moduleData(records, programme, own, template, input.title) } : own;
  });
  return { puts: behind(records, programme.id, puts), removes: [] };
}

function moduleData(
  records: Records,
  programme: RecordOf<'programme'>,
  { data }: RecordOf<'module'>,
  { level }: Template,
  title: string | undefined,
): RecordOf<'module'>['data'] {
  const { levels } = programme.data;
  const sameName = (label: string): boolean => label.toLowerCase() === level?.label.toLowerCase();
  const found = levels.find(({ id }) => id === level?.id) ?? levels.find(({ label }) => sameName(label)) ?? levels[0];
  return {
    ...data,
    code: nextModuleCode(records, programme.id),
    title: title ?? data.title,
    level: found?.id ?? data.level,
    prerequisites: [],
  };
}

/** The term of the same word, the work with the same data. */
function presentApparatus(records: Records, programme: RecordId, record: TemplateRecord): AnyRecord | undefined {
  if (record.kind === 'term') return termFor(records, programme, record.data.word);
  if (record.kind !== 'reference') return undefined;
  return records.children(programme, 'reference').find(({ data }) => sameJson(data, record.data));
}

/** Terms and works behind those of the programme. */
function behind(records: Records, programme: RecordId, puts: readonly AnyRecord[]): readonly AnyRecord[] {
  const last = new Map<string, string | null>();
  return puts.map((record) => {
    if (record.kind !== 'term' && record.kind !== 'reference') return record;
    const before = last.get(record.kind) ?? records.children(programme, record.kind).at(-1)?.order ?? null;
    const order = keysBetween(before, null, 1)[0] ?? record.order;
    last.set(record.kind, order);
    return { ...record, order };
  });
}

/** The records with new ids and places; those in `present` are in the programme already and only named. */
function placed(
  list: readonly TemplateRecord[],
  present: ReadonlyMap<RecordId, RecordId>,
  newId: NewId,
): readonly AnyRecord[] {
  const made = list.filter(({ id }) => !present.has(id));
  const ids = new Map([...present, ...made.map(({ id }) => [id, newId()] as const)]);
  const lead = (id: RecordId): RecordId | null => ids.get(id) ?? null;
  const orders = new Map<TemplateRecord, string>();
  for (const siblings of Map.groupBy(made, ({ parent }) => parent).values()) {
    const keys = keysBetween(null, null, siblings.length);
    for (const [index, record] of siblings.entries()) orders.set(record, keys[index] ?? '');
  }
  return made.flatMap((record): readonly AnyRecord[] => {
    const parent = record.parent === null ? null : lead(record.parent);
    const own = { ...record, id: lead(record.id) ?? '', parent, order: orders.get(record) ?? '' } as AnyRecord;
    const led = retarget(own, lead);
    return led ? [led] : [];
  });
}
