/** What the checks say of a module that leaves with others: all that they say of it alone, and whether its share is enough. */

import type { Finding } from '../../base/finding.ts';
import type { RecordId, Records } from '../../records/record.ts';
import { gravestFirst } from '../../rules/checks/index.ts';
import type { CommonOptions } from '../form.ts';
import type { ExportFormat } from '../format.ts';
import type { ProgrammeMode } from './modes.ts';

/** `count` are the modules that share a package where the mode makes one. */
export function checkInProgramme<Options extends CommonOptions>(
  format: ExportFormat<Options>,
  records: Records,
  module: RecordId,
  { options, mode, count }: { readonly options: Options; readonly mode: ProgrammeMode; readonly count: number },
): readonly Finding[] {
  const own = format.check(records, module, options);
  if (mode === 'zip' || !format.checkShare) return own;
  return gravestFirst([...own, ...format.checkShare(records, module, options, { mode, count })]);
}
