/** All that leaves a programme as a file, in each way of writing one, with the bytes that it comes to where nothing is in its way. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap, type Result } from '../../shared/base/result.ts';
import { statuses } from '../../shared/model/programme/statuses.ts';
import { formatIds, modesOf } from '../../shared/output/formats/index.ts';
import type { ProgrammeMode } from '../../shared/output/programme/modes.ts';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { exportProgramme } from '../../electron/core/export/export-programme.ts';
import { printerOf } from '../support/printer.ts';
import { projectIn, request } from '../unit/output/project.ts';

export interface Exported {
  readonly name: string;
  readonly whole: Buffer;
  make(out: string): Promise<Result<unknown>>;
}

type Way = Omit<Exported, 'whole'>;

/** One package, a zip of packages and a print; with `every`, each format and each shape of a whole programme. */
export async function exportsIn(folder: string, every: boolean): Promise<readonly Exported[]> {
  const project = await projectIn(folder, { name: 'export.mwp' });
  const printer = printerOf(() => ({ unit: 1, page: 2 }));
  const module = (format: string): Way => ({
    name: `export as ${format}`,
    make: (out) => exportModule(project, request(out, { format, printer })),
  });
  const programme = (format: string, mode: ProgrammeMode): Way => ({
    name: `export of a programme as ${format}, ${mode}`,
    make: (out) => exportProgramme(project, { ...request(out, { format, printer }), mode, statuses }),
  });
  const ways = every
    ? formatIds.flatMap((id) => [module(id), ...modesOf(id).map((mode) => programme(id, mode))])
    : [module('scorm12'), module('pdf'), programme('scorm12', 'zip')];
  const exported: Exported[] = [];
  for (const [index, way] of ways.entries()) {
    const whole = join(folder, `whole${index}`);
    unwrap(await way.make(whole));
    exported.push({ ...way, whole: readFileSync(whole) });
  }
  return exported;
}
