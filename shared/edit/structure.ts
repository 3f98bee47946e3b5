/** Commands over the outline: create, rename, move, duplicate and remove modules, units and pages. */

import type { NewId } from '../base/ids.ts';
import { defaultEctsHours } from '../model/ects.ts';
import { keyAt, keyBetween } from '../store/order.ts';
import {
  noChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import { kindDefinition, type Kind } from '../records/kinds.ts';
import { plainPolicy } from '../model/programme/completions.ts';
import type { PageDesign, ProgrammeData } from '../model/programme/schema.ts';

export type OutlineKind = 'module' | 'unit' | 'page';

export function createModule(
  records: Records,
  input: { newId: NewId; programme: RecordId; title: string; code?: string; language?: string; at?: number },
): ChangeSet {
  const programme = recordOf(records, 'programme', input.programme);
  if (!programme) return noChange;
  const siblings = records.children(programme.id, 'module');
  const module: RecordOf<'module'> = {
    id: input.newId(),
    kind: 'module',
    parent: programme.id,
    order: keyAt(siblings, input.at ?? siblings.length),
    data: {
      code: input.code ?? nextModuleCode(records, programme.id),
      title: input.title,
      summary: '',
      level: programme.data.levels[0]?.id ?? 'basic',
      reach: [],
      audiences: [],
      owner: '',
      prerequisites: [],
      delivery: 'self-paced',
      status: 'draft',
      language: input.language ?? programme.data.languages[0] ?? 'en',
      ...plainPolicy,
      plannedMinutes: null,
    },
  };
  return put(module);
}

/** A new module with a unit and a page to write on. */
export function createModuleWithPage(
  records: Records,
  input: { newId: NewId; programme: RecordId; title: string; unit: string; page: string; at?: number },
): ChangeSet {
  const { newId } = input;
  const made = createModule(records, input);
  const [module] = made.puts;
  if (!module) return made;
  const unit = createUnitWithPage(records, { newId, module: module.id, title: input.unit, page: input.page });
  return { puts: [...made.puts, ...unit.puts], removes: [] };
}

export function createUnitWithPage(
  records: Records,
  input: { newId: NewId; module: RecordId; title: string; page: string; at?: number },
): ChangeSet {
  const { newId } = input;
  const unit = createUnit(records, input);
  const page = createPage(records, { newId, unit: unit.puts[0]?.id ?? '', title: input.page });
  return { puts: [...unit.puts, ...page.puts], removes: [] };
}

export function createUnit(
  records: Records,
  input: { newId: NewId; module: RecordId; title: string; at?: number },
): ChangeSet {
  const siblings = records.children(input.module, 'unit');
  return put({
    id: input.newId(),
    kind: 'unit',
    parent: input.module,
    order: keyAt(siblings, input.at ?? siblings.length),
    data: { title: input.title },
  });
}

export function createPage(
  records: Records,
  input: { newId: NewId; unit: RecordId; title: string; at?: number; use?: 'page' | 'bank' },
): ChangeSet {
  const siblings = records.children(input.unit, 'page');
  return put({
    id: input.newId(),
    kind: 'page',
    parent: input.unit,
    order: keyAt(siblings, input.at ?? siblings.length),
    data: { title: input.title, use: input.use ?? 'page' },
  });
}

/** A bank is a page of exercises that no learner turns to: tests draw from it. */
export function setPageUse(records: Records, input: { page: RecordId; use: 'page' | 'bank' }): ChangeSet {
  const page = recordOf(records, 'page', input.page);
  if (!page || page.data.use === input.use) return noChange;
  return put({ ...page, data: { ...page.data, use: input.use } });
}

export function setPageDesign(records: Records, input: { page: RecordId; design: PageDesign }): ChangeSet {
  const page = recordOf(records, 'page', input.page);
  if (!page || (page.data.design ?? 'column') === input.design) return noChange;
  const { design: _before, ...data } = page.data;
  return put({ ...page, data: input.design === 'column' ? data : { ...data, design: input.design } });
}

/** What the parts of a new programme are called, until they are named. */
export interface FirstTitles {
  readonly module: string;
  readonly unit: string;
  readonly page: string;
}

/** A new programme: three levels, one module, one unit, one page. */
export function createProgramme(input: {
  newId: NewId;
  title: string;
  language: string;
  /** Without them each part bears the title of the programme. */
  titles?: FirstTitles;
}): ChangeSet {
  const { title } = input;
  const titles = input.titles ?? { module: title, unit: title, page: title };
  const data: ProgrammeData = {
    title: input.title,
    description: '',
    languages: [input.language],
    partners: [],
    audiences: [],
    levels: [
      { id: 'basic', label: 'Basic' },
      { id: 'advanced', label: 'Advanced' },
      { id: 'programme', label: 'Programme' },
    ],
    goalLabel: 'goal',
    ectsHours: defaultEctsHours,
  };
  const ids = { programme: input.newId(), module: input.newId(), unit: input.newId(), page: input.newId() };
  const order = keyAt([], 0);
  return {
    puts: [
      { id: ids.programme, kind: 'programme', parent: null, order, data },
      {
        id: ids.module,
        kind: 'module',
        parent: ids.programme,
        order,
        data: {
          code: 'M1',
          title: titles.module,
          summary: '',
          level: 'basic',
          reach: [],
          audiences: [],
          owner: '',
          prerequisites: [],
          delivery: 'self-paced',
          status: 'draft',
          language: input.language,
          ...plainPolicy,
          plannedMinutes: null,
        },
      },
      { id: ids.unit, kind: 'unit', parent: ids.module, order, data: { title: titles.unit } },
      { id: ids.page, kind: 'page', parent: ids.unit, order, data: { title: titles.page, use: 'page' } },
    ],
    removes: [],
  };
}

/** A free module code: the letter of the last module's code with the next number. */
export function nextModuleCode(records: Records, programme: RecordId): string {
  const codes = records.children(programme, 'module').map((module) => module.data.code);
  const taken = new Set(codes.map((code) => code.toLowerCase()));
  const last = /^([A-Za-z]+)(\d+)$/.exec(codes.at(-1) ?? '');
  const prefix = last?.[1] ?? 'M';
  let number = Number(last?.[2] ?? 0) + 1;
  while (taken.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}

/** Changes some members of a record's data; the rest stay. */
export function updateData<K extends Kind>(
  records: Records,
  input: { kind: K; id: RecordId; patch: Partial<RecordOf<K>['data']> },
): ChangeSet {
  const record = recordOf(records, input.kind, input.id);
  if (!record) return noChange;
  return put({ ...record, data: { ...record.data, ...input.patch } } as AnyRecord);
}

export function rename(records: Records, input: { id: RecordId; title: string }): ChangeSet {
  const record = records.get(input.id);
  switch (record?.kind) {
    case 'programme':
    case 'module':
    case 'unit':
    case 'page':
      return record.data.title === input.title
        ? noChange
        : put({ ...record, data: { ...record.data, title: input.title } } as AnyRecord);
    default:
      return noChange;
  }
}

/** Whether a record of one kind may live in a record of the other. */
export function mayContain(parent: Kind, child: Kind): boolean {
  return kindDefinition(child).parents.includes(parent);
}

/** Moves a record to a place among the children of a parent, counted without itself. Illegal moves change nothing. */
export function moveTo(records: Records, input: { id: RecordId; parent: RecordId; at: number }): ChangeSet {
  const record = records.get(input.id);
  const parent = records.get(input.parent);
  if (!record || !parent || !mayContain(parent.kind, record.kind)) return noChange;
  const all = records.children(parent.id, record.kind);
  const siblings = all.filter((other) => other.id !== record.id);
  if (record.parent === parent.id && all.findIndex((other) => other.id === record.id) === input.at) return noChange;
  return put({ ...record, parent: parent.id, order: keyAt(siblings, input.at) });
}

/** One step up or down in reading order; at the edge of its parent it enters the neighbouring one. */
export function moveStep(records: Records, input: { id: RecordId; direction: 'up' | 'down' }): ChangeSet {
  const record = records.get(input.id);
  if (!record || record.parent === null) return noChange;
  const siblings = records.children(record.parent, record.kind);
  const index = siblings.findIndex((other) => other.id === record.id);
  const next = index + (input.direction === 'up' ? -1 : 1);
  if (next >= 0 && next < siblings.length) return moveTo(records, { id: record.id, parent: record.parent, at: next });
  const neighbour = neighbourOf(records, record.parent, input.direction);
  if (!neighbour) return noChange;
  const at = input.direction === 'up' ? records.children(neighbour, record.kind).length : 0;
  return moveTo(records, { id: record.id, parent: neighbour, at });
}

/** A page becomes a unit of its own, right after the one it was in, and takes the pages behind it along. */
export function promote(records: Records, input: { id: RecordId; newId: NewId }): ChangeSet {
  const page = recordOf(records, 'page', input.id);
  const unit = page?.parent ? recordOf(records, 'unit', page.parent) : undefined;
  if (!page || !unit?.parent) return noChange;
  const units = records.children(unit.parent, 'unit');
  const created: RecordOf<'unit'> = {
    id: input.newId(),
    kind: 'unit',
    parent: unit.parent,
    order: keyAt(units, units.indexOf(unit) + 1),
    data: { title: page.data.title },
  };
  const pages = records.children(unit.id, 'page');
  const moved = pages.slice(pages.indexOf(page)).map((follower) => ({ ...follower, parent: created.id }));
  return { puts: [created, ...moved], removes: [] };
}

/** A unit dissolves into the one before it: its pages follow that unit's pages. */
export function demote(records: Records, input: { id: RecordId }): ChangeSet {
  const unit = recordOf(records, 'unit', input.id);
  if (!unit?.parent) return noChange;
  const units = records.children(unit.parent, 'unit');
  const target = units[units.indexOf(unit) - 1];
  if (!target) return noChange;
  let last = records.children(target.id, 'page').at(-1)?.order ?? null;
  const puts = records.children(unit.id, 'page').map((page) => {
    last = keyBetween(last, null);
    return { ...page, parent: target.id, order: last };
  });
  return { puts, removes: [unit.id] };
}

function neighbourOf(records: Records, id: RecordId, direction: 'up' | 'down'): RecordId | null {
  const record = records.get(id);
  if (!record || record.parent === null) return null;
  const siblings = records.children(record.parent, record.kind);
  const step = direction === 'up' ? -1 : 1;
  const sibling = siblings[siblings.findIndex((other) => other.id === id) + step];
  if (sibling) return sibling.id;
  const uncle = neighbourOf(records, record.parent, direction);
  if (uncle === null) return null;
  const cousins = records.children(uncle, record.kind);
  return (direction === 'up' ? cousins.at(-1) : cousins[0])?.id ?? null;
}

function put(record: AnyRecord): ChangeSet {
  return { puts: [record], removes: [] };
}
