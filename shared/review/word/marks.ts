/**
 * The bookmarks of a Word review copy, by which its paragraphs are known again. Word takes names of letters, digits and `_` up to 40
 * characters, and ids are longer: a name is made of what it stands for, so that whoever has the programme knows what that is.
 */

import { hashOf } from '../../base/short-name.ts';
import type { RecordId } from '../../records/record.ts';

/** 64 bits in 14 signs. */
function hash(text: string): string {
  const half = (factor: number): string => hashOf(text, factor).toString(36).padStart(7, '0');
  return half(0x01000193) + half(0x5bd1e995);
}

/** Around the words of one text of a record. */
export function fieldMark(record: RecordId, field: string): string {
  return `mwf_${hash(`${record} ${field}`)}`;
}

/** Around what is no word among the words of a text: the so-manieth there, from 0, with how many letters it is written with. */
export function signMark(record: RecordId, field: string, index: number, letters: number): string {
  return `mws_${index}_${letters}_${hash(`${record} ${field}`)}`;
}

/** Around words of our own that stand beside a record, or beside none; `number` tells one from the next. */
export function labelMark(number: number, record: RecordId | null, words: string): string {
  return `mwl_${number}_${hash(record ?? '')}_${hash(words).slice(0, 7)}`;
}

export type Mark =
  | { readonly is: 'field'; readonly hash: string }
  /** `letters`: null in documents of before they were counted. */
  | { readonly is: 'sign'; readonly index: number; readonly letters: number | null }
  | { readonly is: 'label'; readonly record: string; readonly words: string };

/** Null for a bookmark that is none of ours. */
export function readMark(name: string): Mark | null {
  const [kind, ...parts] = name.split('_');
  const [first = '', second = '', third = ''] = parts;
  if (kind === 'mwf' && parts.length === 1) return { is: 'field', hash: first };
  if (kind === 'mws' && /^\d{1,6}$/.test(first)) {
    const letters = /^\d{1,6}$/.test(second) && parts.length === 3 ? Number(second) : null;
    return letters !== null || parts.length === 2 ? { is: 'sign', index: Number(first), letters } : null;
  }
  if (kind === 'mwl' && parts.length === 3) return { is: 'label', record: second, words: third };
  return null;
}

/** Whether these words are those that a label was written with. */
export function isLabelled({ words }: Extract<Mark, { is: 'label' }>, found: string): boolean {
  return hash(found).startsWith(words);
}

/** What the hash of a label's record is of. */
export function recordHash(record: RecordId): string {
  return hash(record);
}

/** The names of the document's own properties (`docProps/custom.xml`). */
export const properties = {
  programme: 'modulewrightProgramme',
  module: 'modulewrightModule',
  revision: 'modulewrightRevision',
  request: 'modulewrightRequest',
} as const;

/** Of the part that names the bookmarks of all texts that were written. */
export const partNamespace = 'https://modulewright.org/ns/word-review';
