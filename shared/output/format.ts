/** The seam every export format stands behind. */

import type { z } from '../base/zod.ts';
import type { Finding } from '../base/finding.ts';
import type { RecordId, Records } from '../records/record.ts';
import type { CommonOptions, Form } from './form.ts';
import type { PackageFiles, PackageTree } from './package-tree.ts';
import type { OnePackageMode, ProgrammeMode } from './programme/modes.ts';
import type { Standard } from './tracking/standard.ts';

export interface ExportFormat<Options extends CommonOptions> {
  readonly id: string;
  readonly form: Form;
  readonly options: z.ZodType<Options>;
  readonly defaults: Options;
  /** What stands in the way of this format for this module; an `error` stops the export. */
  check(records: Records, module: RecordId, options: Options): readonly Finding[];
  /** Pure and byte-stable: the same records and options give the same tree. */
  build(records: Records, module: RecordId, options: Options): PackageTree;
  /** A whole programme in one package; left out where the format has no such thing. */
  buildProgramme?(records: Records, modules: readonly RecordId[], options: Options, mode: OnePackageMode): PackageTree;
  /** What a module lacks as one of several in a package of a whole programme, beside what `check` finds. */
  checkShare?(records: Records, module: RecordId, options: Options, share: Share): readonly Finding[];
  /** What an LMS would stumble over in a finished package. Anything found is a fault of ours, not of the author's. */
  inspect(files: PackageFiles): readonly PackageFault[];
}

/** Of a package that a module is in with others. */
export interface Share {
  readonly mode: OnePackageMode;
  /** How many modules there are in it. */
  readonly count: number;
}

/** Of the files that formats make. All but `.pdf` are archives. */
export type Ending = '.zip' | '.docx' | '.pptx' | '.epub' | '.pdf' | '.imscc';

/** A format as the registry has it: its form at once, its code when it is needed. */
export interface FormatEntry {
  /** In which its packages keep what learners do; null for a document, which keeps nothing. */
  readonly standard: Standard | null;
  /** Whom its files are for: what is the facilitator's alone may be in theirs only. */
  readonly audience: 'learners' | 'facilitators';
  /** Of the file that it makes, with what is chosen of its form. */
  ending(chosen: Readonly<Record<string, unknown>>): Ending;
  /** How a whole programme can leave in it; as a zip of files, one for each module, where left out. */
  readonly modes?: readonly ProgrammeMode[];
  readonly form: Form;
  load(): Promise<ExportFormat<CommonOptions>>;
}

export interface PackageFault {
  readonly code: string;
  readonly detail: string;
}
