/** One module from a snapshot to a package on disk: check, build, write. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { formatOf, formats, type FormatId } from '../../../shared/export/formats/index.ts';
import type { PackageTree } from '../../../shared/export/package-tree.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { RecordTable } from '../../../shared/records/table.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { writePackage, type WriteProgress, type Written } from './write-package.ts';

export type ExportProgress = WriteProgress | { readonly phase: 'build'; readonly done: number; readonly total: number };

/** The checked tree of one module. Fails with `format.unknown | options.invalid | module.unknown | export.blocked`. */
export async function packageTree(
  project: ProjectFile,
  request: { readonly module: RecordId; readonly format: string; readonly options: unknown },
): Promise<Result<PackageTree>> {
  if (!Object.hasOwn(formats, request.format)) return fail('format.unknown', { format: request.format });
  const format = formatOf(request.format as FormatId);
  const options = format.options.safeParse({ ...(format.defaults as object), ...(request.options as object) });
  if (!options.success) return fail('options.invalid', { detail: options.error.issues[0]?.message ?? '' });
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  if (records.get(request.module)?.kind !== 'module') return fail('module.unknown', { module: request.module });
  const errors = format.check(records, request.module, options.data).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail('export.blocked', { count: errors.length, first: errors[0]?.code ?? '' });
  return ok(format.build(records, request.module, options.data));
}

export async function exportModule(
  project: ProjectFile,
  request: {
    readonly module: RecordId;
    readonly format: string;
    readonly options: unknown;
    readonly out: string;
    readonly assets: string;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: ExportProgress) => void;
  },
): Promise<Result<Written>> {
  request.onProgress({ phase: 'build', done: 0, total: 1 });
  const tree = await packageTree(project, request);
  return tree.ok ? writePackage(tree.value, project, request) : tree;
}
