/** The modules of a programme that leave together: those of the chosen statuses, in the programme's order. */

import type { Status } from '../../model/programme/statuses.ts';
import type { RecordOf, Records } from '../../records/record.ts';
import { hasAll } from '../versions/form.ts';
import { languagesOf } from '../versions/versions.ts';

/** Translations that leave in the package of their original are none of their own. */
export function chosenModules(
  records: Records,
  statuses: readonly Status[],
  options: object = {},
): readonly RecordOf<'module'>[] {
  const [programme] = records.children(null, 'programme');
  const modules = programme ? records.children(programme.id, 'module') : [];
  const chosen = modules.filter(({ data }) => statuses.includes(data.status));
  if (!hasAll(options)) return chosen;
  const along = new Set(
    chosen.flatMap(({ id }) =>
      languagesOf(records, id)
        .going.slice(1)
        .map((one) => one.id),
    ),
  );
  return chosen.filter(({ id }) => !along.has(id));
}
