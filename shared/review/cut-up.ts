/** Which paragraphs of one state were made several in another: read from old to new they were split, the other way round joined. */

import type { AnyRecord, RecordId, Records } from '../records/record.ts';
import { textOf } from './texts.ts';
import { wordHunks } from './word-diff.ts';

export interface CutUp {
  /** The paragraph that has the beginning, in both states. */
  readonly first: RecordId;
  /** Those behind it that have the rest, in the one state alone. */
  readonly rest: readonly RecordId[];
  /** Its words in the one state, and those of all of them in the other. */
  readonly whole: string;
  readonly pieces: readonly string[];
  /** Beside that no word differs. */
  readonly isExact: boolean;
}

/** `ids`: of what differs. */
export function cutUp(whole: Records, pieces: Records, ids: Iterable<RecordId>): readonly CutUp[] {
  const parents = new Set<RecordId | null>();
  for (const id of ids) {
    const piece = pieces.get(id);
    if (piece?.kind === 'block' && !whole.get(id)) parents.add(piece.parent);
  }
  return [...parents].flatMap((parent) => cutUpIn(whole, pieces.children(parent, 'block')));
}

function cutUpIn(whole: Records, siblings: readonly AnyRecord[]): readonly CutUp[] {
  const found: CutUp[] = [];
  let at: (Omit<CutUp, 'isExact'> & { readonly left: number }) | null = null;
  const done = (): void => {
    if (at && at.rest.length > 0) {
      const { left: _left, ...one } = at;
      found.push({ ...one, isExact: bare(at.whole) === bare(at.pieces.join('')) });
    }
    at = null;
  };
  for (const sibling of siblings) {
    const words = wordsOf(sibling);
    const before = whole.get(sibling.id);
    if (before) {
      done();
      const old = wordsOf(before);
      if (old !== null && words !== null && old !== words)
        at = { first: sibling.id, rest: [], whole: old, pieces: [words], left: differing(old, words) };
      continue;
    }
    const next = at && words !== null && words.trim() !== '' ? withPiece(at, sibling.id, words) : null;
    if (next) at = next;
    else done();
  }
  done();
  return found;
}

/** Null where less than half of the words are of the paragraph before. */
function withPiece<T extends Omit<CutUp, 'isExact'> & { readonly left: number }>(at: T, id: RecordId, words: string) {
  const pieces = [...at.pieces, words];
  const left = differing(at.whole, pieces.join(''));
  return left + words.length / 2 <= at.left ? { ...at, rest: [...at.rest, id], pieces, left } : null;
}

function differing(a: string, b: string): number {
  return wordHunks(a, b).reduce((sum, { from, to, start, end }) => sum + (to - from) + (end - start), 0);
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Null for a block without running text. */
function wordsOf(record: AnyRecord): string | null {
  return textOf(record, 'children')?.text ?? null;
}
