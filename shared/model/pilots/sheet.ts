/** What a sheet is that somebody filled in at or after a pilot session: answers to what was asked, and the words that were asked about. */

import { z } from '../../base/zod.ts';
import { language, name, said, stamp } from '../fields.ts';
import { filledSheets } from './filled-sheets.ts';

export { filledSheets };

/** On a form in a browser, typed in from paper, or as a row of a table. */
export const sheetWays = ['form', 'typed', 'table'] as const;

/** A number or words, whichever was asked for: the other says nothing. */
export const answerData = z.strictObject({
  /** What was asked, as `shared/pilots/sheets/asks.ts` names it. */
  ask: name().min(1).max(400),
  /** A point of a scale, or minutes. */
  number: z.number().int().min(0).max(100_000).nullable(),
  words: said(4000),
});

/** A goal or a part of the day as it was worded for whoever answered: it may be worded anew, or gone, by now. */
export const aboutData = z.strictObject({ about: name().min(1).max(300), words: said(2000) });

export const sheetData = z.strictObject({
  sheet: z.enum(filledSheets),
  way: z.enum(sheetWays),
  /** The version of the criteria that it asks by. */
  criteria: z.number().int().min(1).max(10_000),
  /** In which it asked. */
  language: language(),
  filled: stamp(),
  /** The role of an observer; nobody's name. */
  by: said(200),
  answers: z.array(answerData).max(5000),
  abouts: z.array(aboutData).max(2000),
  /** Answers in which somebody is named: they are left out of whatever goes to others. */
  named: z.array(name().min(1).max(400)).max(5000),
  /** How often it was corrected in the programme since it came, or was typed in. */
  turn: z.number().int().min(0),
});

export type SheetData = z.infer<typeof sheetData>;
export type FilledSheet = (typeof filledSheets)[number];
export type Answer = z.infer<typeof answerData>;

/** The same answers, about goals that have other ids (`goal:G1:before`, as `asks.ts` names them). */
export function aboutOtherGoals(data: SheetData, idOf: (goal: string) => string): SheetData {
  const other = (name: string): string => name.replace(/^goal:([^:]+)/, (_, goal: string) => `goal:${idOf(goal)}`);
  return {
    ...data,
    answers: data.answers.map((answer) => ({ ...answer, ask: other(answer.ask) })),
    abouts: data.abouts.map((one) => ({ ...one, about: other(one.about) })),
    named: data.named.map(other),
  };
}
