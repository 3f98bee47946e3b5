/** What the sheets of a session are made of: the session, its module as far as sheets speak of it, and words in the language of the sheets. */

import { own as ownIn } from '../../blocks/inline-paper.ts';
import type { TextNode } from '../../blocks/inline.ts';
import type { PilotData } from '../../model/pilots/schema.ts';
import { isLeftOut, placedParts, type PlacedPart } from '../../pilots/day-plan.ts';
import { runBlocks } from '../../pilots/running-order.ts';
import { goalsAsked } from '../../pilots/sheets/asked-about.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { sessionPlan, type SessionRow } from '../../rules/session/session-plan.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { fill, type Params } from '../../words/fill.ts';
import { sheetText, type SheetText } from '../../words/sheet.ts';

export interface SheetView {
  readonly session: PilotData;
  readonly module: RecordOf<'module'>['data'];
  readonly programme: string;
  readonly goals: readonly RecordOf<'goal'>[];
  /** Without those that nobody runs; beside another only where that one is run. */
  readonly placed: readonly PlacedPart[];
  /** What the module arranges for a part; of a page the goals alone. */
  rowOf(where: RecordId | null): SessionRow | undefined;
  readonly goalsOf: (where: RecordId | null) => string;
  readonly language: InterfaceLanguage;
  /** A word of the sheets, as one in their language. */
  say(key: keyof SheetText, values?: Params): readonly TextNode[];
  plain(key: keyof SheetText, values?: Params): string;
  /** `12 March 2026` in their language. */
  day(date: string): string;
}

/** Null where there is no such session, or its module is gone. */
export function sheetView(records: Records, id: RecordId, language: InterfaceLanguage): SheetView | null {
  const session = recordOf(records, 'pilot', id)?.data;
  const module = session && recordOf(records, 'module', session.module);
  if (!session || !module) return null;
  const rows = sessionPlan(records, module.id);
  const words = sheetText(language);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const plain: SheetView['plain'] = (key, values = {}) => fill(words[key], values, language);
  const [programme] = records.children(null, 'programme');
  return {
    session,
    module: module.data,
    programme: programme?.data.title ?? '',
    goals: goalsAsked(records, module.id),
    placed: partsRun(session),
    rowOf: (where) => rows.find((row) => row.where === where && row.kind === 'activity'),
    goalsOf: (where) => {
      // Those of a page are served by whatever stands on it.
      const own = rows.filter((row) => row.where === where || recordOf(records, 'block', row.where)?.parent === where);
      const codes = own.filter(({ kind }) => own.length === 1 || kind !== 'activity').flatMap(({ goals }) => goals);
      return [...new Set(codes.map(({ code }) => code))].join(', ');
    },
    language,
    say: (key, values) => ownIn(plain(key, values), { language: module.data.language, playerLanguage: language }),
    plain,
    day: (date) => format.format(Date.parse(`${date}T00:00:00Z`)),
  };
}

function partsRun(session: PilotData): readonly PlacedPart[] {
  const beside = new Set(runBlocks(session.plan).flatMap(({ parts }) => parts.slice(1).map(({ id }) => id)));
  return placedParts(session)
    .filter(({ part }) => !isLeftOut(part))
    .map((one) => ({ ...one, part: { ...one.part, beside: beside.has(one.part.id) } }));
}
