/** The modules of a programme that leave together: those of the chosen statuses, in the programme's order. */

import type { Status } from '../../model/programme/statuses.ts';
import type { RecordOf, Records } from '../../records/record.ts';

export function chosenModules(records: Records, statuses: readonly Status[]): readonly RecordOf<'module'>[] {
  const [programme] = records.children(null, 'programme');
  const modules = programme ? records.children(programme.id, 'module') : [];
  return modules.filter(({ data }) => statuses.includes(data.status));
}
