/** What is contested, as a person reads it: what it is about, and what each side says. */

import { inlineText, type InlineNode } from '../../blocks/inline.ts';
import { fieldOf } from '../../model/fields.ts';
import { kindDefinition } from '../../records/kinds.ts';
import type { AnyRecord, RecordId, Records } from '../../records/record.ts';
import type { Say } from '../../words/typed.ts';
import { subjectIn } from '../in-words.ts';
import { about, nameOf, sayChange, saySpoken, sentenceOfValue, type Sentence } from '../suggestions/sentence.ts';
import type { Deed } from '../suggestions/plan.ts';
import { membersIn } from '../suggestions/schema-shapes.ts';
import { otherSide, type Conflict, type ContestSort, type Side } from './contest.ts';

/** The record that a conflict is about, and the copy that it is looked at in: mine, or theirs where mine has it not. */
export interface Contested {
  readonly records: Records;
  readonly record: AnyRecord;
}

export function contestedIn({ record: id }: Conflict, mine: Records, theirs: Records): Contested | null {
  for (const records of [mine, theirs]) {
    const record = records.get(id);
    if (record) return { records, record };
  }
  return null;
}

/** `Question 3`, `Page “Who comes”`. */
export function sayAbout({ records, record }: Contested, say: Say): string {
  return saySpoken(subjectIn(records, record), say);
}

/** `figure` writes a number as its reader writes it. */
export function saySide(
  conflict: Conflict,
  side: Side,
  { records, record }: Contested,
  say: Say,
  figure: (value: number) => string,
): string {
  const { is, usual } = conflict;
  const value = conflict[side];
  switch (is) {
    case 'words':
    case 'format': {
      const words = inlineText(value as readonly InlineNode[]);
      const { before, after } = conflict.around ?? { before: '', after: '' };
      return say('merge.words', { words: `${before}${words}${after}`.replace(/\s+/g, ' ').trim() });
    }
    case 'gone':
      return say(side === usual ? 'merge.kept' : 'merge.gone');
    case 'drop':
    case 'dropRow':
    case 'dropColumn':
      return side === usual
        ? say('merge.kept')
        : sayChange(valueSentence(conflict, is, otherSide(usual), record), say, figure);
    case 'place':
      return sayPlace(value as { readonly parent: RecordId | null }, records, record, say);
    case 'code':
      return say('merge.code', { code: String(value) });
    case 'refused':
      return say(side === 'mine' ? 'merge.kept' : 'merge.refused');
    default:
      // Of two that were never the same, each says its own words.
      if (typeof value === 'string' && isWords(record, conflict.spot))
        return say('merge.words', { words: value.trim() });
      return sayChange(valueSentence(conflict, is, side, record), say, figure);
  }
}

function isWords({ kind }: AnyRecord, { part, member }: Conflict['spot']): boolean {
  const held = part === null ? membersIn(kindDefinition(kind).data)[member] : undefined;
  return held !== undefined && fieldOf(held)?.is === 'words';
}

function valueSentence(
  { spot, base, ...values }: Conflict,
  deed: Extract<ContestSort, Deed>,
  side: Side,
  record: AnyRecord,
): Sentence {
  if (spot.member === '' && deed === 'set') return about('changed', nameOf(record));
  return sentenceOfValue({ deed, before: base, after: values[side], record, part: spot.part, member: spot.member });
}

function sayPlace(
  { parent }: { readonly parent: RecordId | null },
  records: Records,
  record: AnyRecord,
  say: Say,
): string {
  const within = parent === null ? undefined : records.get(parent);
  if (!within || within.id === record.parent) return say('merge.placed');
  return say('merge.placedIn', { place: saySpoken(nameOf(within), say) });
}
