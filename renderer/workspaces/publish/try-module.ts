/**
 * Tries a module in the format that is chosen in Publish, by the exporter's own output and without a file of it: in the simulator
 * where that has the platform which the format speaks with, else in the preview.
 */

import { formatEntry } from '../../../shared/output/formats/index.ts';
import { isScorm } from '../../../shared/output/tracking/standard.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { setView } from '../../shell/view.ts';
import { optionsOf, usePacking } from './packing.ts';

/** As it is now. */
export async function tryModule(document: ProgrammeDocument, module: RecordId): Promise<void> {
  await document.flush();
  const packing = usePacking.getState();
  const { standard } = formatEntry(packing.format);
  if (standard === null || !isScorm(standard)) return setView({ overlay: 'preview' });
  const { session } = document;
  setView({ trial: { from: 'module', session, module, format: packing.format, options: optionsOf(packing) } });
}
