/**
 * Answers to the sheets of a session that somebody gathered in a table - a form of another tool, a spreadsheet: a sheet on each line, a
 * question in each column, by its name in files or by its words in any of the four languages. Columns that ask nothing are left out.
 */

import { hashOf } from '../../base/short-name.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { FilledSheet } from '../../model/pilots/sheet.ts';
import { criteria } from '../../pilots/criteria.ts';
import type { PilotSession } from '../../pilots/sessions.ts';
import { askedOf, type AskedOf } from '../../pilots/sheets/asked-about.ts';
import { aboutOf, asksOf, formOf, nameOf, type Ask } from '../../pilots/sheets/asks.ts';
import type { ReturnedSheet, ReturnedSheets } from '../../pilots/sheets/return-file.ts';
import { numberTyped } from '../../pilots/sheets/type-in.ts';
import type { Records } from '../../records/record.ts';
import { closestLanguage, interfaceLanguageTags } from '../../words/languages.ts';
import { sheetText } from '../../words/sheet.ts';
import { decodeTable } from '../results/decode.ts';
import { plainName, readResultTable } from '../results/table.ts';

export interface ReadSheetTable {
  readonly returned: ReturnedSheets;
  /** Names of columns of which nothing was taken, as those of names and addresses. */
  readonly left: readonly string[];
  /** Cells that are no answer to what their column asks. */
  readonly unread: number;
}

/** Those of which a sheet is a line. */
const kinds = ['participant', 'followUp'] as const satisfies FilledSheet[];

/** `now`: when it is read. Fails with what tables fail with (`results.unreadable | results.encoding | results.tooLarge`) and `sheets.columns`. */
export function readSheetTable(
  bytes: Uint8Array,
  { records, session, now }: { readonly records: Records; readonly session: PilotSession; readonly now: string },
): Result<ReadSheetTable> {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const asked = askedOf(records, session);
  const known = kinds.map((sheet) => ({ sheet, names: columnNames(sheet, asked) }));
  const fits = ({ names }: (typeof known)[number], columns: readonly string[]): number =>
    columns.filter((column) => names.has(column)).length;
  const table = readResultTable(decoded.value.text, (columns) => Math.max(...known.map((one) => fits(one, columns))));
  if (!table.ok) return table.error.code === 'results.columns' ? fail('sheets.columns') : table;
  const { names: columns, rows } = table.value;
  const [best, other] = known.toSorted((a, b) => fits(b, columns) - fits(a, columns));
  if (!best || (other && fits(best, columns) === fits(other, columns))) return fail('sheets.columns');
  const language = closestLanguage(session.data.language);
  const abouts = aboutWords(asked);
  const seen = new Map<string, number>();
  let unread = 0;
  const sheets = rows.flatMap((cells): readonly ReturnedSheet[] => {
    const answers = columns.flatMap((column, at) => {
      const ask = best.names.get(column);
      const cell = cells[at] ?? '';
      if (!ask || cell === '') return [];
      const answer = answerIn(ask, cell);
      if (answer === null) unread += 1;
      return answer === null ? [] : [answer];
    });
    if (answers.length === 0) return [];
    const own = [...new Map(answers.map((answer) => [answer.ask, answer])).values()];
    // Two lines that say the same are two people; the same line of the same table is the same sheet whenever it comes.
    const said = JSON.stringify([best.sheet, cells]);
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    const about = [...new Set(own.flatMap(({ ask }) => abouts.get(ask) ?? []))];
    return [
      {
        id: `table${idOf(said)}${times}`,
        sheet: best.sheet,
        criteria: criteria.version,
        language,
        filled: now,
        by: '',
        answers: own,
        abouts: about,
      },
    ];
  });
  if (sheets.length === 0) return fail('sheets.columns');
  const programme = records.children(null, 'programme')[0]?.id ?? '';
  return ok({
    returned: { format: 'modulewright-sheets', version: 1, programme, pilot: session.id, sheets },
    left: columns.filter((column) => column !== '' && !best.names.has(column)),
    unread,
  });
}

/** Names of columns, each for what it asks: by name, and in the words of every language. One that would be two questions is neither. */
function columnNames(sheet: FilledSheet, asked: AskedOf): ReadonlyMap<string, Ask> {
  const names = new Map<string, Ask | null>();
  for (const ask of asksOf(sheet, asked))
    for (const written of [nameOf(ask), ...wordingsOf(ask, asked)]) {
      const name = plainName(written);
      const there = names.get(name);
      names.set(name, there === undefined || (there && nameOf(there) === nameOf(ask)) ? ask : null);
    }
  return new Map([...names].flatMap(([name, ask]) => (ask && name !== '' ? [[name, ask]] : [])));
}

/** A goal is asked twice: its words come with whether it is before or after, in whatever way tools of surveys join the two. */
function wordingsOf(ask: Ask, { goals }: AskedOf): readonly string[] {
  return interfaceLanguageTags.flatMap((language) => {
    const words = sheetText(language);
    if (ask.is === 'reaction') return [words[ask.statement]];
    if (ask.is === 'words') return [words[ask.about]];
    if (ask.is !== 'goal') return [];
    const goal = goals.find(({ id }) => id === ask.goal)?.data.text ?? '';
    if (ask.when === 'since') return [goal, `${words.behaviour} [${goal}]`];
    const when = words[ask.when];
    return [
      ...['-', '–', ':'].flatMap((sign) => [`${goal} ${sign} ${when}`, `${when} ${sign} ${goal}`]),
      `${goal}: ${when}`,
      `${when}: ${goal}`,
      `${goal} (${when})`,
      `${when} [${goal}]`,
      `${goal} [${when}]`,
    ];
  });
}

/** A point by its number, whatever words stand behind it (`5 – agree entirely`), or by its word. Null for what is no answer. */
function answerIn(ask: Ask, cell: string): ReturnedSheet['answers'][number] | null {
  const name = nameOf(ask);
  if (formOf(ask).is === 'words') return cell.length > mostWords ? null : { ask: name, number: null, words: cell };
  const number = numberTyped(ask, /^\d+/.exec(cell)?.[0] ?? '') ?? wordOnScale(ask, cell);
  return number === null ? null : { ask: name, number, words: '' };
}

const mostWords = 4000;

function wordOnScale(ask: Ask, cell: string): number | null {
  if (ask.is !== 'goal' || ask.when !== 'since') return null;
  const said = plainName(cell);
  for (const language of interfaceLanguageTags) {
    const place = criteria.behaviour.findIndex((name) => plainName(sheetText(language)[name]) === said);
    if (place >= 0) return place;
  }
  return null;
}

/** What was asked about, by what asks it. */
function aboutWords(asked: AskedOf): ReadonlyMap<string, ReturnedSheet['abouts'][number]> {
  return new Map(
    kinds.flatMap((sheet) =>
      asksOf(sheet, asked).flatMap((ask) => {
        const about = aboutOf(ask);
        const goal = ask.is === 'goal' ? asked.goals.find(({ id }) => id === ask.goal) : undefined;
        return about && goal ? [[nameOf(ask), { about, words: goal.data.text.slice(0, 2000) }]] : [];
      }),
    ),
  );
}

function idOf(text: string): string {
  return [hashOf(text), hashOf(text, 0x5bd1e995)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}
