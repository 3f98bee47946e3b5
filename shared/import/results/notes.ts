/** What of a table is not taken as it stands, or is taken in a way that one should know: codes, which the screens have words for. */

export const resultNotes = [
  'encoding', // an older encoding than UTF-8, which was told by its letters
  'unknown', // what is no exercise of the module
  'elsewhere', // exercises of other modules
  'several', // words that more than one exercise asks
  'byNumber', // exercises found by their place in the only test of that length
  'unjudged', // exercises of which nothing says whether an answer is right
  'unread', // results in words that are not known
  'choices', // exercises of which what was chosen cannot be told, as their options are others by now
  'tries', // answers after the first
  'revisits', // learners who came again, of whom the first visit counts
  'doubled', // rows that stand twice
  'empty', // rows of nobody
  'formulas', // cells that a spreadsheet would run
] as const;
export type ResultNoteCode = (typeof resultNotes)[number];

export interface ResultNote {
  readonly code: ResultNoteCode;
  readonly count: number;
  /** Which, where they have names: the first ten. */
  readonly names: readonly string[];
}

export function note(code: ResultNoteCode, count: number, names: readonly string[] = []): ResultNote {
  return { code, count, names: names.slice(0, 10).map((name) => name.slice(0, 200).replace(/\p{Cc}+/gu, ' ')) };
}
