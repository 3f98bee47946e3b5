/** One module from a snapshot to a package on disk: check, build, inspect, write. */

import type { z } from '../../../shared/base/zod.ts';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { formatEntry, isFormat } from '../../../shared/output/formats/index.ts';
import { leaks } from '../../../shared/output/leaks.ts';
import { filesOf, type PackageTree } from '../../../shared/output/package-tree.ts';
import { learnerLanguageTags, spokenAs } from '../../../shared/words/learner-languages.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { recordOf, type RecordId, RecordTable } from '../../../shared/records/record.ts';
import { sparingProgrammes } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { writePackage, type WriteProgress, type Written } from './write-package.ts';

export type ExportProgress = WriteProgress | { readonly phase: 'build'; readonly done: number; readonly total: number };

export interface ExportRequest {
  readonly module: RecordId;
  readonly format: string;
  readonly options: unknown;
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
  if (!isFormat(request.format)) return fail('format.unknown', { format: request.format });
  const entry = formatEntry(request.format);
  const format = await entry.load();
  const options = format.options.safeParse({ ...format.defaults, ...(request.options as object) });
  if (!options.success) return fail('options.invalid', { detail: optionsIn(options.error.issues[0]) });
  const { language } = options.data;
  if (language !== null && spokenAs(language) === null)
    return fail('language.unsupported', { language, known: learnerLanguageTags.join(', ') });
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  const module = recordOf(records, 'module', request.module);
  if (!module) return fail('module.unknown', { module: request.module });
  await loadLearnerWords(language ?? module.data.language);
  const errors = format
    .check(records, request.module, options.data)
    .filter(({ severity, code }) => severity === 'error' && (checked || code === 'module.empty'));
  if (errors.length > 0) return fail('export.blocked', { count: errors.length, first: errors[0]?.code ?? '' });
  const tree = format.build(records, request.module, options.data);
  const [fault] = format.inspect(filesOf(tree));
  if (fault) return fail('export.unverified', { path: fault.detail, detail: fault.code });
  const [leak] = entry.audience === 'learners' ? leaks(records, request.module, tree) : [];
  return leak ? fail('export.leak', { path: leak.detail }) : ok(tree);
}

/** Writes the package of one module. Beside what `moduleTree` fails with, `file.programme` where `out` is a programme. */
export async function exportModule(
  project: ProjectFile,
  request: ExportRequest & {
    readonly out: string;
    readonly assets: string;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: ExportProgress) => void;
  },
): Promise<Result<Written>> {
  const spared = sparingProgrammes(request.out);
  if (!spared.ok) return spared;
  request.onProgress({ phase: 'build', done: 0, total: 1 });
  const tree = await moduleTree(project, request, true);
  return tree.ok ? writePackage(tree.value, project, request) : tree;
}

/** The names of the options that do not fit: the words of the library are English. */
function optionsIn(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])).join(', ');
}
