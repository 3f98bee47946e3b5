/** What came back as a table, one answer on each line, for whoever reckons further: nobody's name, and no answer that names somebody. */

import { writeRows } from '../../../base/csv.ts';
import { askNamed, type Ask } from '../../../pilots/sheets/asks.ts';
import type { PilotSession } from '../../../pilots/sessions.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../../records/record.ts';

/** In the field's own words, the same in every language: what reads it is a program. */
const columns = [
  'session',
  'module',
  'place',
  'date',
  'partner',
  'country',
  'level',
  'sheet',
  'number',
  'way',
  'filled',
  'language',
  'criteria',
  'ask',
  'about',
  'points',
  'words',
] as const;

export function reportTable(records: Records, sessions: readonly PilotSession[]): string {
  return writeRows([columns, ...sessions.flatMap((session) => sessionRows(records, session))]);
}

type Row = readonly (string | number)[];

function sessionRows(records: Records, { id, data }: PilotSession): readonly Row[] {
  const module = recordOf(records, 'module', data.module)?.data.code ?? '';
  const date = data.days[0]?.date ?? '';
  const where = [id, module, data.place, date, data.partner, data.country, data.level] as const;
  return records.children(id, 'sheet').flatMap((sheet, index) =>
    sheet.data.answers.flatMap(({ ask: name, number, words }): readonly Row[] => {
      const ask = askNamed(name, sheet.data.sheet);
      if (!ask || sheet.data.named.includes(name)) return [];
      const { sheet: kind, way, filled, language, criteria } = sheet.data;
      return [
        [
          ...where,
          kind,
          index + 1,
          way,
          filled,
          language,
          criteria,
          name,
          aboutIn(records, sheet, data, ask),
          number ?? '',
          words,
        ],
      ];
    }),
  );
}

/** As it is now, or as it was asked. */
function aboutIn(records: Records, sheet: RecordOf<'sheet'>, session: PilotSession['data'], ask: Ask): string {
  const asked = (about: string): string => sheet.data.abouts.find((one) => one.about === about)?.words ?? '';
  const named = (id: RecordId): string => recordOf(records, 'goal', id)?.data.text ?? asked(`goal:${id}`);
  if (ask.is === 'goal') return named(ask.goal);
  if (ask.is !== 'part') return '';
  return session.plan.find(({ id }) => id === ask.part)?.title ?? asked(`part:${ask.part}`);
}
