/** One module from a snapshot to a package on disk: check, build, inspect, write. */

import type { z } from '../../../shared/base/zod.ts';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { CommonOptions } from '../../../shared/output/form.ts';
import type { ExportFormat } from '../../../shared/output/format.ts';
import { formatEntry, isFormat, type FormatId } from '../../../shared/output/formats/index.ts';
import { leaks } from '../../../shared/output/leaks.ts';
import type { WrittenFile } from '../../../shared/output/publications.ts';
import { filesOf, type PackageTree } from '../../../shared/output/package-tree.ts';
import { goingWith, loadWordsFor } from '../../../shared/output/versions/load-words.ts';
import { learnerLanguageTags, spokenAs } from '../../../shared/words/learner-languages.ts';
import { type AnyRecord, recordOf, type RecordId, RecordTable } from '../../../shared/records/record.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { WriteProgress } from './write-package.ts';
import { writeTree, type TreeOptions } from './write-tree.ts';

export type ExportProgress = WriteProgress | { readonly phase: 'build'; readonly done: number; readonly total: number };

export interface ExportRequest {
  readonly module: RecordId;
  readonly format: string;
  readonly options: unknown;
  /** The state to make it of; as it is now unless given. */
  readonly revision?: number | undefined;
}

/** A format with options that are its own, and the programme as it was when it was asked for. */
export interface Prepared {
  readonly id: FormatId;
  readonly format: ExportFormat<CommonOptions>;
  readonly options: CommonOptions;
  readonly records: RecordTable;
  /** The state that they are. */
  readonly revision: number;
}

/** Fails with `format.unknown | options.invalid | language.unsupported | version.unknown`. */
export async function prepared(
  project: ProjectFile,
  request: Pick<ExportRequest, 'format' | 'options' | 'revision'>,
): Promise<Result<Prepared>> {
  const chosen = await formatWith(request);
  if (!chosen.ok) return chosen;
  const state = await stateOf(project, request.revision);
  if (!state.ok) return state;
  const { rev: revision, records } = state.value;
  return ok({ ...chosen.value, records: new RecordTable(records), revision });
}

/** Fails with `format.unknown | options.invalid | language.unsupported`. */
export async function formatWith(
  request: Pick<ExportRequest, 'format' | 'options'>,
): Promise<Result<Pick<Prepared, 'id' | 'format' | 'options'>>> {
  const { format: id } = request;
  if (!isFormat(id)) return fail('format.unknown', { format: id });
  // Before the options as a whole: several languages in one word are no language, and which there are is worth saying.
  const { language = null } = (request.options ?? {}) as { readonly language?: unknown };
  const tag = typeof language === 'string' ? tagOf(language) : null;
  if (typeof language === 'string' && (tag === null || spokenAs(tag) === null))
    return fail('language.unsupported', { language, known: learnerLanguageTags.join(', ') });
  const format = await formatEntry(id).load();
  const options = format.options.safeParse({
    ...format.defaults,
    ...(request.options as object),
    ...(tag === null ? {} : { language: tag }),
  });
  if (!options.success) return fail('options.invalid', { detail: optionsIn(options.error.issues[0]) });
  return ok({ id, format, options: options.data });
}

/** Capitals say nothing in a tag (BCP 47, 2.1.1); one that is well-formed stays as it was written. Null for what is none. */
function tagOf(language: string): string | null {
  try {
    const [canonical = null] = Intl.getCanonicalLocales(language);
    return /^[a-z]{2,3}(-|$)/.test(language) ? language : canonical;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function stateOf(
  project: ProjectFile,
  revision: number | undefined,
): Promise<Result<{ readonly rev: number; readonly records: readonly AnyRecord[] }>> {
  const now = await project.snapshot();
  if (!now.ok || revision === undefined || revision === now.value.rev) return now;
  if (revision > now.value.rev) return fail('version.unknown', { version: String(revision) });
  const past = await project.snapshotAt(revision);
  return past.ok ? ok({ rev: revision, records: past.value }) : past;
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
  return made.ok ? builtOf(made.value, request.module, checked) : made;
}

async function builtOf(made: Prepared, id: RecordId, checked: boolean): Promise<Result<PackageTree>> {
  const { format, options, records } = made;
  const module = recordOf(records, 'module', id);
  if (!module) return fail('module.unknown', { module: id });
  await loadWordsFor(records, id, options);
  const errors = format
    .check(records, id, options)
    .filter(({ severity, code }) => severity === 'error' && (checked || code === 'module.empty'));
  if (errors.length > 0) return fail('export.blocked', { count: errors.length, first: errors[0]?.code ?? '' });
  const told = goingWith(records, id, options).map((one) => one.id);
  return lookedAt(format.build(records, id, options), made, told);
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

/**
 * Writes the package of one module. Beside what `moduleTree` fails with, `file.programme` where `out` is a programme. A package
 * of an earlier state is made as it was, whatever has been thought of to check since.
 */
export async function exportModule(
  project: ProjectFile,
  request: ExportRequest &
    Omit<TreeOptions, 'onProgress'> & { readonly onProgress: (progress: ExportProgress) => void },
): Promise<Result<{ readonly file: WrittenFile; readonly tree: PackageTree }>> {
  const spared = sparing(request.out);
  if (!spared.ok) return spared;
  request.onProgress({ phase: 'build', done: 0, total: 1 });
  const made = await prepared(project, request);
  if (!made.ok) return made;
  const tree = await builtOf(made.value, request.module, request.revision === undefined);
  if (!tree.ok) return tree;
  const written = await writeTree(tree.value, project, request);
  if (!written.ok) return written;
  const { revision, options } = made.value;
  return ok({ file: { ...written.value, revision, options }, tree: tree.value });
}

/** The names of the options that do not fit: the words of the library are English. */
function optionsIn(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])).join(', ');
}
