/** One module from a snapshot to a package on disk: check, build, inspect, write. */

import type { z } from '../../../shared/base/zod.ts';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { CommonOptions } from '../../../shared/output/form.ts';
import type { ExportFormat } from '../../../shared/output/format.ts';
import { formatEntry, isFormat, type FormatId } from '../../../shared/output/formats/index.ts';
import { leaks } from '../../../shared/output/leaks.ts';
import { filesOf, type PackageTree } from '../../../shared/output/package-tree.ts';
import { learnerLanguageTags, spokenAs } from '../../../shared/words/learner-languages.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { recordOf, type RecordId, RecordTable } from '../../../shared/records/record.ts';
import { sparingProgrammes } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { WriteProgress, Written } from './write-package.ts';
import { writeTree, type TreeOptions } from './write-tree.ts';

export type ExportProgress = WriteProgress | { readonly phase: 'build'; readonly done: number; readonly total: number };

export interface ExportRequest {
  readonly module: RecordId;
  readonly format: string;
  readonly options: unknown;
}

/** A format with options that are its own, and the programme as it was when it was asked for. */
export interface Prepared {
  readonly id: FormatId;
  readonly format: ExportFormat<CommonOptions>;
  readonly options: CommonOptions;
  readonly records: RecordTable;
}

/** Fails with `format.unknown | options.invalid | language.unsupported`. */
export async function prepared(
  project: ProjectFile,
  request: Pick<ExportRequest, 'format' | 'options'>,
): Promise<Result<Prepared>> {
  const { format: id } = request;
  if (!isFormat(id)) return fail('format.unknown', { format: id });
  const format = await formatEntry(id).load();
  const options = format.options.safeParse({ ...format.defaults, ...(request.options as object) });
  if (!options.success) return fail('options.invalid', { detail: optionsIn(options.error.issues[0]) });
  const { language } = options.data;
  if (language !== null && spokenAs(language) === null)
    return fail('language.unsupported', { language, known: learnerLanguageTags.join(', ') });
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  return ok({ id, format, options: options.data, records: new RecordTable(snapshot.value.records) });
}

/**
 * The tree of one module. With `checked`, errors found in the module stop it; a preview shows it as it is. Fails with
 * `format.unknown | options.invalid | language.unsupported | module.unknown | export.blocked | export.unverified | export.leak`.
 */
export async function moduleTree(
  project: ProjectFile,
  request: ExportRequest,
  checked: boolean,
): Promise<Result<PackageTree>> {
  const made = await prepared(project, request);
  if (!made.ok) return made;
  const { format, options, records } = made.value;
  const module = recordOf(records, 'module', request.module);
  if (!module) return fail('module.unknown', { module: request.module });
  await loadLearnerWords(options.language ?? module.data.language);
  const errors = format
    .check(records, request.module, options)
    .filter(({ severity, code }) => severity === 'error' && (checked || code === 'module.empty'));
  if (errors.length > 0) return fail('export.blocked', { count: errors.length, first: errors[0]?.code ?? '' });
  return lookedAt(format.build(records, request.module, options), made.value, [request.module]);
}

/** A tree as it is, unless a platform would stumble over it or it says what is the facilitator's alone. */
export function lookedAt(
  tree: PackageTree,
  { id, format, records }: Prepared,
  modules: readonly RecordId[],
): Result<PackageTree> {
  const [fault] = format.inspect(filesOf(tree));
  if (fault) return fail('export.unverified', { path: fault.detail, detail: fault.code });
  const [leak] = isForLearners(id) ? modules.flatMap((module) => leaks(records, module, tree)) : [];
  return leak ? fail('export.leak', { path: leak.detail }) : ok(tree);
}

function isForLearners(id: FormatId): boolean {
  return formatEntry(id).audience === 'learners';
}

/** Writes the package of one module. Beside what `moduleTree` fails with, `file.programme` where `out` is a programme. */
export async function exportModule(
  project: ProjectFile,
  request: ExportRequest &
    Omit<TreeOptions, 'onProgress'> & { readonly onProgress: (progress: ExportProgress) => void },
): Promise<Result<Written>> {
  const spared = sparingProgrammes(request.out);
  if (!spared.ok) return spared;
  request.onProgress({ phase: 'build', done: 0, total: 1 });
  const tree = await moduleTree(project, request, true);
  return tree.ok ? writeTree(tree.value, project, request) : tree;
}

/** The names of the options that do not fit: the words of the library are English. */
function optionsIn(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])).join(', ');
}
