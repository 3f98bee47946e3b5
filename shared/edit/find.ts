/** Find and replace over every word of a programme, whatever holds it. */

import type { InlineNode } from '../blocks/inline.ts';
import { tidyInline } from '../blocks/tidy-inline.ts';
import type { Path } from '../model/walk.ts';
import type { AnyRecord, ChangeSet, RecordId, Records } from '../records/record.ts';
import { eachRun, type Piece, type Run } from '../records/words.ts';

export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Hit {
  readonly record: RecordId;
  /** The words it is in, and where in them (UTF-16 units). */
  readonly run: Run;
  readonly start: number;
  readonly length: number;
  /** The text that it begins in, as a path into the record's data. */
  readonly path: Path;
}

/** Hits in reading order of each record; records in the order in which `records` gives them. */
export function findAll(records: Iterable<AnyRecord>, options: FindOptions): readonly Hit[] {
  return finder(options)(records);
}

/** Finds the same again and again: what a record holds is looked for once, as long as it is that record. */
export function finder(options: FindOptions): (records: Iterable<AnyRecord>) => readonly Hit[] {
  const pattern = patternFor(options);
  const known = new WeakMap<AnyRecord, readonly Hit[]>();
  return (records) => {
    if (!pattern) return [];
    const hits: Hit[] = [];
    for (const record of records) {
      const own = known.get(record) ?? hitsIn(record, pattern);
      known.set(record, own);
      for (const hit of own) hits.push(hit);
    }
    return hits;
  };
}

const none: readonly Hit[] = [];

function hitsIn(record: AnyRecord, pattern: RegExp): readonly Hit[] {
  // No screen shows the words of a file; those beside it are in the blocks that show it.
  if (record.kind === 'resource') return none;
  const hits: Hit[] = [];
  eachRun(record, (run) => {
    for (const { index: start, 0: words } of run.text.matchAll(pattern)) {
      const [first] = matchedPieces(run, { start, length: words.length });
      if (first) hits.push({ record: record.id, run, start, length: words.length, path: first.piece.path });
    }
  });
  return hits.length === 0 ? none : hits;
}

export interface MatchedPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** What a stretch of a run takes of each of its pieces. */
export function matchedPieces(
  { pieces }: Run,
  { start, length }: { start: number; length: number },
): readonly MatchedPiece[] {
  let before = 0;
  return pieces.flatMap((piece) => {
    const from = Math.max(start - before, 0);
    before += piece.text.length;
    const to = Math.min(start + length - before, 0) + piece.text.length;
    return from < to ? [{ piece, from, to }] : [];
  });
}

/** Every record of a programme in reading order. */
export function* inReadingOrder(records: Records, parent: RecordId | null = null): Iterable<AnyRecord> {
  for (const record of records.children(parent)) {
    yield record;
    yield* inReadingOrder(records, record.id);
  }
}

/**
 * Replaces the given hits, or nothing where the text is no longer what it was. New words look as the first letter of the old
 * ones did. One change set, so one undo.
 */
export function replaceHits(records: Records, hits: readonly Hit[], replacement: string): ChangeSet {
  const byRecord = Map.groupBy(hits, (hit) => hit.record);
  const puts: AnyRecord[] = [];
  for (const [id, own] of byRecord) {
    const record = records.get(id);
    if (!record) continue;
    const standing = own.filter(({ run }) => run.pieces.every(({ path, text }) => read(record.data, path) === text));
    let data: unknown = record.data;
    // From the back, so that earlier places stay where they were.
    for (const hit of standing.toSorted((a, b) => b.start - a.start)) {
      for (const [index, { piece, from, to }] of matchedPieces(hit.run, hit).entries()) {
        const text = read(data, piece.path) as string;
        data = write(data, piece.path, text.slice(0, from) + (index === 0 ? replacement : '') + text.slice(to));
      }
    }
    const contents = new Map(
      standing.flatMap(({ run: { content } }) => (content ? [[content.join(' '), content]] : [])),
    );
    for (const content of contents.values()) {
      data = write(data, content, tidyInline(read(data, content) as readonly InlineNode[]));
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

function read(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** A copy with one member changed; what is not on the path stays the same object. */
function write(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  const inner = (value as Record<string | number, unknown>)[step];
  const changed = write(inner, rest, to);
  if (Array.isArray(value)) return value.with(Number(step), changed);
  return { ...(value as object), [step]: changed };
}
