/** Find and replace over every word of a programme, whatever holds it. */

import type { AnyRecord, ChangeSet, RecordId, Records } from '../records/record.ts';
import { eachText, type TextPath } from '../records/words.ts';

export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Hit {
  readonly record: RecordId;
  /** Which text of the record, as a path into its data, and where in that text (UTF-16 units). */
  readonly path: TextPath;
  readonly start: number;
  readonly length: number;
  /** The whole text the hit is in. */
  readonly text: string;
}

const formulas: ReadonlySet<unknown> = new Set(['math', 'formula']);

/** Hits in reading order of each record; records in the order in which `records` gives them. */
export function findAll(records: Iterable<AnyRecord>, options: FindOptions): readonly Hit[] {
  const pattern = patternFor(options);
  if (!pattern) return [];
  const hits: Hit[] = [];
  for (const record of records) {
    // No screen shows the words of a file; those beside it are in the blocks that show it.
    if (record.kind === 'resource') continue;
    eachText(record, (text, path) => {
      if (isUntouchable(record, path)) return;
      for (const match of text.matchAll(pattern)) {
        hits.push({ record: record.id, path, start: match.index, length: match[0].length, text });
      }
    });
  }
  return hits;
}

/** Every record of a programme in reading order. */
export function* inReadingOrder(records: Records, parent: RecordId | null = null): Iterable<AnyRecord> {
  for (const record of records.children(parent)) {
    yield record;
    yield* inReadingOrder(records, record.id);
  }
}

/** Replaces the given hits, or nothing where the text is no longer what it was. One change set, so one undo. */
export function replaceHits(records: Records, hits: readonly Hit[], replacement: string): ChangeSet {
  const byRecord = Map.groupBy(hits, (hit) => hit.record);
  const puts: AnyRecord[] = [];
  for (const [id, own] of byRecord) {
    const record = records.get(id);
    if (!record) continue;
    let data: unknown = record.data;
    for (const same of Map.groupBy(own, (hit) => JSON.stringify(hit.path)).values()) {
      const [first] = same;
      if (!first || read(record.data, first.path) !== first.text) continue;
      // From the back, so that earlier places stay where they were.
      const text = same
        .toSorted((a, b) => b.start - a.start)
        .reduce(
          (whole, { start, length }) => whole.slice(0, start) + replacement + whole.slice(start + length),
          first.text,
        );
      data = write(data, first.path, text);
    }
    if (data !== record.data) puts.push({ ...record, data } as AnyRecord);
  }
  return { puts, removes: [] };
}

function patternFor({ query, matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query === '') return null;
  const literal = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = wholeWord ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

/**
 * Texts that hold more than words: LaTeX, of which `\\sin` must stay whole when `in` is replaced everywhere, and the codes
 * by which people and files tell records apart.
 */
function isUntouchable(record: AnyRecord, path: TextPath): boolean {
  const key = path.at(-1);
  if (key === 'code') return true;
  return key === 'source' && formulas.has(Reflect.get(Object(read(record.data, path.slice(0, -1))), 'type'));
}

function read(value: unknown, path: TextPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** A copy with one member changed; what is not on the path stays the same object. */
function write(value: unknown, [step, ...rest]: TextPath, text: string): unknown {
  if (step === undefined) return text;
  const inner = (value as Record<string | number, unknown>)[step];
  const changed = write(inner, rest, text);
  if (Array.isArray(value)) return value.with(Number(step), changed);
  return { ...(value as object), [step]: changed };
}
