/** A document of a flow as one of two kinds of file: Word, to be worked on, or PDF, to be printed. */

import type { Flow } from '../flow/flow.ts';
import type { ChosenIn } from './form.ts';
import type { PackageFault } from './format.ts';
import type { ModuleView } from './module-view.ts';
import type { PackageFiles, PackageTree } from './package-tree.ts';
import { pageFaults } from './page/page-faults.ts';
import { flowPrint, printPage } from './print/flow-print.ts';
import { flowDocument } from './word/flow-document.ts';
import { officeFaults } from './word/office-faults.ts';
import type { writtenAs } from './written-as-form.ts';

type Kind = ChosenIn<{ readonly as: typeof writtenAs }>['as'];

export function flowAs(as: Kind, flow: Flow, view: ModuleView): PackageTree {
  return as === 'pdf' ? flowPrint(flow, view) : flowDocument(flow, view);
}

/** What is wrong with either. */
export function faultsAs(files: PackageFiles): readonly PackageFault[] {
  return files.paths.includes(printPage) ? pageFaults(files, printPage) : officeFaults(files);
}
