/** Tries a module in the simulator, in the format that is chosen in Publish: the exporter's own output, without a file of it. */

import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { setView } from '../../shell/view.ts';
import { optionsOf, usePacking } from './packing.ts';

/** As it is now. */
export async function tryModule(document: ProgrammeDocument, module: RecordId): Promise<void> {
  await document.flush();
  const packing = usePacking.getState();
  const { session } = document;
  setView({ trial: { from: 'module', session, module, format: packing.format, options: optionsOf(packing) } });
}
