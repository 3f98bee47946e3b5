/** All that was said of a module, page by page: threads with what became of them, suggestions with what was decided, who is done. */

import type { RequestData, ThreadLabel } from '../../model/review/schema.ts';
import { recordOf, type AnyRecord, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { placeOf } from '../../review/anchor.ts';
import { threadsOf, type Thread } from '../../review/threads.ts';
import type { Outcome, Said } from './said.ts';
import { suggestedIn, type Suggested } from './suggested.ts';

export interface ReportThread {
  readonly id: RecordId;
  /** What it is on, where that is there. */
  readonly record: AnyRecord | null;
  /** The words that it is on; null where it is on the whole of something. */
  readonly quote: string | null;
  /** Whether what it was on is gone. */
  readonly isLost: boolean;
  readonly label: ThreadLabel | null;
  readonly said: readonly Said[];
  readonly outcome: Outcome | null;
}

export interface ReportGroup {
  /** Of a page, a unit or the module; null for what is gone. */
  readonly title: string | null;
  readonly done: readonly string[];
  readonly threads: readonly ReportThread[];
  readonly suggested: readonly Suggested[];
}

export interface ReviewReport {
  readonly programme: RecordId;
  readonly module: RecordOf<'module'>;
  readonly requests: readonly RequestData[];
  readonly groups: readonly ReportGroup[];
}

/** Null when there is no such module. */
export function gatherReview(records: Records, id: RecordId): ReviewReport | null {
  const module = recordOf(records, 'module', id);
  const [programme] = records.children(null, 'programme');
  if (!module || !programme) return null;
  const threads = threadsOf(records).filter(({ record, comments }) => {
    const { anchor } = record.data;
    return comments.length > 0 && (placeOf(records, anchor.record).module ?? anchor.module) === id;
  });
  const order = readingOrder(records, id);
  const placeIn = (record: RecordId): number => order.get(record) ?? order.size;
  const startOf = ({ record }: Thread): number => record.data.anchor.range?.start ?? 0;
  const anchored = ({ record }: Thread): number => placeIn(record.data.anchor.record);
  threads.sort((a, b) => anchored(a) - anchored(b) || startOf(a) - startOf(b));
  const suggested = suggestedIn(records, id).toSorted((a, b) => placeIn(a.near) - placeIn(b.near));
  const done = records.children(programme.id, 'signoff').filter(({ data }) => data.done);
  const groups = placesIn(records, module).map((place): ReportGroup => {
    const own = threads
      .filter((thread) => groupOf(records, thread, id) === place.id)
      .map((thread) => told(records, thread));
    return {
      title: place.id === null ? null : place.title,
      done: done.filter(({ data }) => data.page === place.id).map(({ data }) => data.by.name),
      threads: own,
      suggested: suggested.filter((one) => groupOfRecord(records, one.near, id) === place.id),
    };
  });
  return {
    programme: programme.id,
    module,
    requests: records.children(programme.id, 'request').flatMap(({ data }) => (data.module === id ? [data] : [])),
    groups: groups.filter((one) => one.done.length + one.threads.length + one.suggested.length > 0),
  };
}

/** Each record of the module by its place, from the top down. */
function readingOrder(records: Records, id: RecordId): ReadonlyMap<RecordId, number> {
  const order = new Map<RecordId, number>();
  const visit = (at: RecordId): void => {
    order.set(at, order.size);
    for (const child of records.children(at)) visit(child.id);
  };
  visit(id);
  return order;
}

/** The module, its units and pages in reading order, and then what is gone. */
function placesIn(
  records: Records,
  module: RecordOf<'module'>,
): readonly { readonly id: RecordId | null; readonly title: string }[] {
  const units = records
    .children(module.id, 'unit')
    .flatMap((unit) => [
      { id: unit.id, title: unit.data.title },
      ...records.children(unit.id, 'page').map((page) => ({ id: page.id, title: page.data.title })),
    ]);
  return [{ id: module.id, title: module.data.title }, ...units, { id: null, title: '' }];
}

function groupOf(records: Records, { record, standing }: Thread, module: RecordId): RecordId | null {
  const { anchor } = record.data;
  const id = standing.is === 'lost' && !records.get(anchor.record) ? (anchor.page ?? '') : anchor.record;
  return groupOfRecord(records, id, module);
}

/** The nearest page, unit or module that it is in. */
function groupOfRecord(records: Records, id: RecordId, module: RecordId): RecordId | null {
  for (let at = records.get(id); at; at = at.parent === null ? undefined : records.get(at.parent))
    if (at.kind === 'page' || at.kind === 'unit' || at.id === module) return at.id;
  return null;
}

function told(records: Records, { record, standing, comments }: Thread): ReportThread {
  const { anchor, label, outcome } = record.data;
  return {
    id: record.id,
    record: records.get(anchor.record) ?? null,
    quote: anchor.range?.quote ?? null,
    isLost: standing.is === 'lost',
    label,
    said: comments.map(({ id, data: { by, at, words } }) => ({ id, by, at, words })),
    outcome,
  };
}
