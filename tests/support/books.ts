/** Documents made of the sample and of a module with a block of every type, as files on disk. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../shared/base/result.ts';
import type { FormatId } from '../../shared/output/formats/index.ts';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { picture, pictureBytes } from '../ui/player/picture.ts';
import { assets, projectIn, request } from '../unit/output/project.ts';

type More = Parameters<typeof request>[1];

/** One module of the sample at a path in `folder`. */
export async function ofSample(
  folder: string,
  modules: readonly string[],
  format: FormatId,
  more: More = {},
): Promise<readonly string[]> {
  const sample = unwrap(await createSample(join(mkdtempSync(join(folder, 'sample-')), 'sample.mwp'), assets));
  const paths: string[] = [];
  for (const module of modules) {
    const out = join(folder, `${module}.${format}`);
    unwrap(await exportModule(sample, request(out, { module, format, options: {}, ...more })));
    paths.push(out);
  }
  await sample.close();
  return paths;
}

/** A block of every type, with files that can be shown and played. */
export async function ofEveryBlock(folder: string, format: FormatId, more: More = {}): Promise<string> {
  const project = await projectIn(folder, {
    sketch: { resource: picture },
    bytes: pictureBytes,
    name: `${format}.mwp`,
  });
  const out = join(folder, `every.${format}`);
  unwrap(await exportModule(project, request(out, { format, options: {}, ...more })));
  await project.close();
  return out;
}
