/** A module that was piloted: a session with everything that comes back of it, and a name in each place where somebody may write one. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { filledSheets } from '../../shared/model/pilots/sheet.ts';
import { beginSession } from '../../shared/pilots/sessions.ts';
import { askedOf } from '../../shared/pilots/sheets/asked-about.ts';
import { asksOf, formOf, nameOf } from '../../shared/pilots/sheets/asks.ts';
import { markNamed } from '../../shared/pilots/sheets/mark-named.ts';
import { typeAnswer } from '../../shared/pilots/sheets/type-in.ts';
import type { AnyRecord, RecordId, RecordOf, RecordTable } from '../../shared/records/record.ts';

/** Somebody who took part. */
export const participant = 'Zxname';
/** In answers that name nobody. */
export const unnamed = 'Yvquote';

const at = '2026-05-04T16:00:00.000Z';

/** Adds a session of the module to the table, with `each` sheets of every sort; what it put there. */
export function pilotModule(table: RecordTable, module: RecordId, each = 2): readonly AnyRecord[] {
  const before = new Set([...table.all()].map(({ id }) => id));
  table.apply(beginSession(table, module, sequenceSource('pilot')));
  const session = [...table.all()].find((one): one is RecordOf<'pilot'> => one.kind === 'pilot' && !before.has(one.id));
  if (!session) throw new Error('no session was begun');
  const [part] = session.data.plan;
  const on = part?.id ?? 'p1';
  const run = {
    steps: [{ part: on, isOn: true, at, setBack: false }],
    ended: at,
    notes: [
      { part: on, at, text: `${participant} fell asleep`, named: true as const },
      { part: on, at, text: unnamed },
    ],
  };
  const notes = `Seat ${participant} at the door`;
  table.apply({ puts: [{ ...session, data: { ...session.data, place: 'Riga', notes, run } }], removes: [] });
  const asked = askedOf(table, session);
  for (const sheet of filledSheets)
    for (let number = 0; number < each; number += 1) {
      const typing = { pilot: session.id, id: `sheet.${sheet}${number}`, sheet, language: 'en', at };
      const isNamed = number % 2 === 0;
      for (const ask of asksOf(sheet, asked)) {
        const isWords = formOf(ask).is === 'words';
        const words = isNamed ? `${participant} said so` : unnamed;
        table.apply(typeAnswer(table, typing, ask, isWords ? words : 1, ''));
        if (isWords && isNamed) table.apply(markNamed(table, typing.id, [nameOf(ask)], true));
      }
    }
  return [...table.all()].filter(({ id }) => !before.has(id));
}
