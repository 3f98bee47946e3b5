/** Comments of a document as threads of a return: anchored in the words as they were sent. */

import { hashOf } from '../../base/short-name.ts';
import { rangeIn } from '../../model/review/range-in.ts';
import type { Anchor } from '../../model/review/schema.ts';
import type { RecordId, Records } from '../../records/record.ts';
import { placeOf } from '../anchor.ts';
import { threadsOf } from '../threads.ts';
import { isNew, textOf, type Atom, type Words } from './atoms.ts';
import type { WordComment } from './comments.ts';
import type { Field } from './fields.ts';
import type { Body } from './seen.ts';

/** Where a comment is, and its words at the head of what is said where they are none of the programme. */
export interface Place {
  readonly anchor: Anchor;
  readonly quote: string;
}

export function placesOf(body: Body, base: Records, module: RecordId): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const covered = coveredBy(body.atoms);
  const offsets = offsetsOf(body);
  for (const [id, words] of covered) places.set(id, placeOn(words, body, offsets, base, module));
  return places;
}

/** The words that each comment is on; of one without a range the word that it stands behind. */
function coveredBy(atoms: readonly Atom[]): ReadonlyMap<string, readonly Words[]> {
  const covered = new Map<string, Words[]>();
  const open = new Set<string>();
  let last: Words | null = null;
  for (const atom of atoms) {
    if (atom.is === 'words') {
      last = atom;
      for (const id of open) covered.get(id)?.push(atom);
    }
    if (atom.is !== 'comment') continue;
    if (atom.edge === 'start') {
      open.add(atom.id);
      covered.set(atom.id, []);
    } else if (atom.edge === 'end') open.delete(atom.id);
    else if (!covered.has(atom.id)) covered.set(atom.id, last ? [last] : []);
  }
  return covered;
}

/** Where the words of each atom begin in the text as it was found. */
function offsetsOf({ atoms }: Body): ReadonlyMap<Words, number> {
  const at = new Map<Field, number>();
  const offsets = new Map<Words, number>();
  for (const atom of atoms) {
    if (atom.is !== 'words' || atom.owner?.is !== 'field' || isNew(atom)) continue;
    const { field } = atom.owner;
    const start = at.get(field) ?? 0;
    offsets.set(atom, start);
    at.set(field, start + textOf(atom).length);
  }
  return offsets;
}

/** The range in the text as it was sent: from the first of its characters that are there to the last. */
function inBase(
  places: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly [number, number] {
  const there = places.slice(start, end).filter((place) => place >= 0);
  const [first] = there;
  const last = there.at(-1);
  return first === undefined || last === undefined ? [0, 0] : [first, last + 1];
}

function placeOn(
  words: readonly Words[],
  body: Body,
  offsets: ReadonlyMap<Words, number>,
  base: Records,
  module: RecordId,
): Place {
  const range = rangeOf(words, offsets);
  const quote = words.map((atom) => (atom.sign ? '' : atom.run.text)).join('');
  if (range && range.end > range.start) {
    const { field } = range;
    const [start, end] = inBase(body.placesOf(field), range);
    if (end > start)
      return {
        anchor: {
          record: field.record.id,
          ...placeOf(base, field.record.id),
          range: rangeIn(field.text, field.field, start, end),
        },
        quote: '',
      };
  }
  const owner = words.find((one) => one.owner)?.owner ?? null;
  const record = owner?.is === 'field' ? owner.field.record.id : (owner?.record ?? module);
  return { anchor: { record, ...placeOf(base, record), range: null }, quote };
}

interface Stretch {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Words that reach over two texts are those in the first. */
function rangeOf(words: readonly Words[], offsets: ReadonlyMap<Words, number>): Stretch | null {
  const placed = words.flatMap((atom) => {
    const start = offsets.get(atom);
    return start === undefined || atom.owner?.is !== 'field' ? [] : [{ field: atom.owner.field, start, atom }];
  });
  const [first] = placed;
  const last = placed.findLast(({ field }, index) => placed.slice(0, index).every((one) => one.field === field));
  if (!first || !last) return null;
  return { field: first.field, start: first.start, end: last.start + textOf(last.atom).length };
}

/** What was said in the programme before the document was sent, as far as it was in it. */
export function knownComments(base: Records): (comment: WordComment) => RecordId | null {
  const known = new Map<string, RecordId>();
  for (const { record, comments } of threadsOf(base)) {
    const said = comments.map(({ data }) => [data.by.name, data.at] as const);
    const { outcome } = record.data;
    const all = outcome ? [...said, [outcome.by.name, outcome.at] as const] : said;
    for (const [by, at] of all) known.set(`${minute(at)} ${by}`, record.id);
  }
  return ({ by, at }) => known.get(`${minute(at)} ${by}`) ?? null;
}

/** Programs keep no more than that of a date. */
function minute(date: string): string {
  return date.slice(0, 16);
}

export function shortHash(text: string): string {
  return hashOf(text).toString(36) + hashOf(text, 0x5bd1e995).toString(36);
}
