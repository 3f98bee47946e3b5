/** What a pilot report is made of: sessions with what came back of them, their modules, and words in the language of the report. */

import { findingsOf, type Findings } from '../../../pilots/findings/findings.ts';
import { byAttention } from '../../../pilots/results/attention.ts';
import { analyseItems, type ItemAnalysis } from '../../../pilots/results/item-analysis.ts';
import { resultsOf } from '../../../pilots/results/take-results.ts';
import { inOrder, type PilotSession } from '../../../pilots/sessions.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../../records/record.ts';
import { threadsOf, type Thread } from '../../../review/threads.ts';
import { fill, type Params } from '../../../words/fill.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { sheetText, type SheetText } from '../../../words/sheet.ts';

export interface ReportedModule {
  /** Null for one that is gone. */
  readonly module: RecordOf<'module'> | null;
  readonly sessions: readonly PilotSession[];
  readonly found: Findings;
  /** Of each session by itself, in their order. */
  readonly each: readonly Findings[];
  /** What results say of the exercises of the module, those that need a look first. */
  readonly items: readonly ItemAnalysis[];
  /** What was taken into review, the oldest first. */
  readonly raised: readonly Thread[];
}

export interface ReportView {
  readonly programme: string;
  readonly modules: readonly ReportedModule[];
  readonly language: InterfaceLanguage;
  say(key: keyof SheetText, values?: Params): string;
  day(date: string): string;
  /** To the tenth. */
  number(value: number): string;
  /** Place and first day of a session. */
  nameOf(session: PilotSession): string;
}

export interface Reporting {
  readonly language: InterfaceLanguage;
  /** An ISO moment, for a day that is still run. */
  readonly now: string;
}

/** Sessions that are not in the programme any more are left out. Null where none is left. */
export function reportView(
  records: Records,
  ids: readonly RecordId[],
  { language, now }: Reporting,
): ReportView | null {
  const sessions = inOrder(ids.flatMap((id) => recordOf(records, 'pilot', id) ?? []));
  if (sessions.length === 0) return null;
  const [programme] = records.children(null, 'programme');
  const words = sheetText(language);
  const locale = language === 'en' ? 'en-GB' : language;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = (date: string): string => dates.format(Date.parse(`${date}T00:00:00Z`));
  const threads = threadsOf(records);
  return {
    programme: programme?.data.title ?? '',
    modules: [...Map.groupBy(sessions, ({ data }) => data.module)].map(([module, own]) => ({
      module: recordOf(records, 'module', module) ?? null,
      sessions: own,
      found: findingsOf(records, own, now),
      items: byAttention(analyseItems(own.flatMap(({ id }) => resultsOf(records, id).map(({ data }) => data)))),
      each: own.map((session) => findingsOf(records, [session], now)),
      raised: threads.filter(({ record: { data } }) => own.some(({ id }) => id === data.told?.pilot)),
    })),
    language,
    say: (key, values = {}) => fill(words[key], values, language),
    day,
    number: (value) => numbers.format(value),
    nameOf: ({ data }) => {
      const date = data.days[0]?.date ?? null;
      const place = data.place.trim() || fill(words.reportNoPlace, {}, language);
      return date === null ? place : `${place}, ${day(date)}`;
    },
  };
}
