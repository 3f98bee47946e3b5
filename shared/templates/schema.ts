/** A template: a programme or module to begin from, as records that belong to nobody yet. */

import type { Kind } from '../records/kinds.ts';
import type { AnyRecord, RecordId } from '../records/record.ts';

/** Characters of what a template is called, and of what it is good for. */
export const longestName = 200;
export const longestDescription = 2000;

export type TemplateKind = 'programme' | 'module';

/** A record without its place among siblings: that follows from the order of the list. */
export type TemplateRecord<R extends AnyRecord = AnyRecord> = R extends AnyRecord ? Omit<R, 'order'> : never;

export interface Template {
  readonly kind: TemplateKind;
  readonly name: string;
  readonly description: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** Of a module: its level, named as in the programme it was made in. */
  readonly level: { readonly id: string; readonly label: string } | null;
  /**
   * The programme or module first, parents before what lives in them; ids mean something only in here. Beside a module
   * stand the terms and works that it uses, likewise without a parent.
   */
  readonly records: readonly TemplateRecord[];
}

/** What of a programme a template keeps; a new kind of record cannot be forgotten here. */
export const keptKinds = {
  programme: true,
  module: true,
  unit: true,
  page: true,
  block: true,
  goal: true,
  alignment: true,
  estimate: true,
  framework: true,
  competence: true,
  term: true,
  reference: true,
  // Files are the original's, and so are their sources and licences; their places stay.
  resource: false,
  // What people said about it was said about that one.
  request: false,
  thread: false,
  comment: false,
  signoff: false,
  suggestion: false,
  decision: false,
  // Nor does its history.
  version: false,
  status: false,
  acceptance: false,
  publication: false,
  target: false,
  pilot: false,
  sheet: false,
  pilotResults: false,
} as const satisfies Record<Kind, boolean>;

export const maxTemplateRecords = 20_000;
export const maxTemplateSize = 16 * 1024 * 1024; // UTF-16 units of its file

/** How much a template holds, for a line below its name. */
export interface TemplateSize {
  readonly modules: number;
  readonly units: number;
  readonly pages: number;
  readonly goals: number;
}

export function sizeOf({ records }: Pick<Template, 'records'>): TemplateSize {
  const count = (kind: Kind): number => records.filter((record) => record.kind === kind).length;
  return { modules: count('module'), units: count('unit'), pages: count('page'), goals: count('goal') };
}

/** Its modules, units and pages in reading order, with their depth from 0: what a preview lists. */
export function outlineOf({ records, kind }: Template): readonly {
  readonly id: RecordId;
  readonly kind: 'module' | 'unit' | 'page';
  readonly depth: number;
  readonly title: string;
}[] {
  const outer = kind === 'module' ? 1 : 0;
  return records.flatMap((record) => {
    if (record.kind !== 'module' && record.kind !== 'unit' && record.kind !== 'page') return [];
    const depth = { module: 0, unit: 1, page: 2 }[record.kind] - outer;
    return depth < 0 ? [] : [{ id: record.id, kind: record.kind, depth, title: record.data.title }];
  });
}
