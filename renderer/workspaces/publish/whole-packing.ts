/** How the whole programme leaves: in which shape, and the modules of which statuses; kept until it is opened again. */

import { create } from 'zustand';
import type { Finding } from '../../../shared/base/finding.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { statuses, type Status } from '../../../shared/model/programme/statuses.ts';
import { modesOf, type FormatId } from '../../../shared/output/formats/index.ts';
import { programmeModes, type ProgrammeMode } from '../../../shared/output/programme/modes.ts';
import type { Kept } from '../../shell/feature.ts';
import type { Packing } from './packing.ts';

interface WholePacking {
  readonly mode: ProgrammeMode;
  readonly statuses: readonly Status[];
}

/** A module that is chosen, with what the checks of the format find in it. */
export interface CheckedModule {
  readonly module: RecordOf<'module'>;
  readonly findings: readonly Finding[];
}

/** What is archived has had its day. */
const beginning: WholePacking = { mode: 'zip', statuses: statuses.filter((status) => status !== 'archived') };

export const useWholePacking = create<WholePacking>(() => beginning);

export const wholeKept: Kept = {
  id: 'publish whole',
  now() {
    const { mode, statuses: chosen } = useWholePacking.getState();
    return { mode, statuses: chosen.join(',') };
  },
  restore({ mode, statuses: chosen }) {
    const words = chosen?.split(',');
    useWholePacking.setState({
      mode: programmeModes.find((one) => one === mode) ?? beginning.mode,
      statuses: words ? statuses.filter((status) => words.includes(status)) : beginning.statuses,
    });
  },
  onChange: (listener) => useWholePacking.subscribe(listener),
};

/** Translations leave in the package of their module, where each has one. */
export function inMode(packing: Packing, mode: ProgrammeMode): Packing {
  return mode === 'zip' ? packing : { ...packing, chosen: { ...packing.chosen, languages: 'one' } };
}

/** As wanted, where the format has that. */
export function modeIn(format: FormatId, wanted: ProgrammeMode): ProgrammeMode {
  return modesOf(format).includes(wanted) ? wanted : 'zip';
}
