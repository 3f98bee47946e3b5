/** Asks the core what learners would keep if a file took the place of what was published, as it has the states of then. */

import type { Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { Replacing } from '../../../shared/output/replace/against.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { unsaved } from '../../document/unsaved.ts';
import { optionsOf, type Packing } from './packing.ts';

interface Asked {
  readonly module: RecordId;
  readonly packing: Packing;
  /** A publication; null for the last of the format. */
  readonly against: RecordId | null;
}

/** Once all is saved; null where the answer is not wanted any more, which costs the core nothing where it was not asked yet. */
export async function askReplacing(
  core: Core,
  document: ProgrammeDocument,
  { module, packing, against }: Asked,
  isWanted: () => boolean,
): Promise<Result<Replacing> | null> {
  const isSaved = await document.flush();
  if (!isWanted()) return null;
  if (!isSaved) return unsaved(document);
  const { session } = document;
  const { format } = packing;
  const asked = { session, module, format, options: optionsOf(packing), against };
  const answer = await core.call('export.replacing', asked);
  return isWanted() ? answer : null;
}
