/** A sheet that was filled in on paper, typed in answer by answer; and one that came back, corrected. It is there from its first answer on. */

import type { Answer, FilledSheet, SheetData } from '../../model/pilots/sheet.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type Records } from '../../records/record.ts';
import { keyAt } from '../../store/order.ts';
import { criteria } from '../criteria.ts';
import { aboutOf, formOf, nameOf, type Ask } from './asks.ts';

/** Which sheet is typed into; one that is not there yet is begun so. */
export interface Typing {
  readonly pilot: RecordId;
  readonly id: RecordId;
  readonly sheet: FilledSheet;
  /** In which it asks. */
  readonly language: string;
  readonly at: string;
}

/** `value` null takes the answer away; `about`: the goal or part in its words of now. */
export function typeAnswer(
  records: Records,
  typing: Typing,
  ask: Ask,
  value: number | string | null,
  about: string,
): ChangeSet {
  const name = nameOf(ask);
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  const answer: Answer | null = isEmpty
    ? null
    : typeof value === 'number'
      ? { ask: name, number: value, words: '' }
      : { ask: name, number: null, words: value };
  return typed(records, typing, (data) => {
    const at = data.answers.findIndex((one) => one.ask === name);
    const others = data.answers.filter((one) => one.ask !== name);
    const place = at < 0 ? others.length : at;
    const answers = answer ? others.toSpliced(place, 0, answer) : others;
    const of = aboutOf(ask);
    const isTold = of === null || data.abouts.some((one) => one.about === of);
    const abouts = isTold || !answer ? data.abouts : [...data.abouts, { about: of, words: about.slice(0, 2000) }];
    // Whom other words named, these may not.
    return { ...data, answers, abouts, named: data.named.filter((one) => one !== name) };
  });
}

/** The role of whoever observed. */
export function typeBy(records: Records, typing: Typing, by: string): ChangeSet {
  return typed(records, typing, (data) => ({ ...data, by }));
}

/** What is typed for a point of a scale, and shown for it: its place, from 1, as the boxes stand on paper. */
export function placeOnScale(ask: Ask, number: number): number {
  const form = formOf(ask);
  return form.is === 'points' ? number - form.from + 1 : number;
}

/** Null for what is no place on the scale, or no number of minutes. */
export function numberTyped(ask: Ask, text: string): number | null {
  const form = formOf(ask);
  if (form.is === 'words' || !/^\d{1,6}$/.test(text.trim())) return null;
  const number = Number(text) + (form.is === 'points' ? form.from - 1 : 0);
  return number >= form.from && number <= form.to ? number : null;
}

function typed(records: Records, typing: Typing, change: (data: SheetData) => SheetData): ChangeSet {
  const { pilot, id, sheet, language, at } = typing;
  const there = recordOf(records, 'sheet', id);
  const empty: SheetData = {
    sheet,
    way: 'typed',
    criteria: criteria.version,
    language,
    filled: at,
    by: '',
    answers: [],
    abouts: [],
    named: [],
    turn: 0,
  };
  const data = change(there?.data ?? empty);
  const saysNothing = data.answers.length === 0 && data.by === '';
  if (there) {
    if (saysNothing) return { puts: [], removes: [id] };
    return { puts: [{ ...there, data: { ...data, turn: there.data.turn + 1 } }], removes: [] };
  }
  if (saysNothing || !recordOf(records, 'pilot', pilot)) return noChange;
  const all = records.children(pilot, 'sheet');
  return { puts: [{ id, kind: 'sheet', parent: pilot, order: keyAt(all, all.length), data }], removes: [] };
}
