/** What learners in progress would keep if a module, as it is now, took the place of what was published of it. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { CommonOptions } from '../../../shared/output/form.ts';
import { numberOf, publicationsIn } from '../../../shared/output/publications.ts';
import { judge, keepsProgress, losingMore, type Replacing } from '../../../shared/output/replace/against.ts';
import type { PackageTree } from '../../../shared/output/package-tree.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { knownPackages } from './known-packages.ts';

export interface Intended {
  readonly module: RecordId;
  readonly format: string;
  readonly options: object;
  /** The state that it is made of; as it is now unless given. */
  readonly revision?: number;
  /** What was made already, where it was. */
  readonly made?: { readonly tree?: PackageTree | undefined; readonly sha256: string };
}

/**
 * Against the last publication of its format, or against one that is named; with `all`, every earlier one is asked as well.
 * Fails with `publication.unknown`, and with `publication.other` where that is of another module or format, whose place no package takes.
 */
export async function replacing(
  project: ProjectFile,
  { module, format, options, revision = 0, made }: Intended,
  against: RecordId | null,
  all = true,
): Promise<Result<Replacing>> {
  const now = await project.snapshot();
  if (!now.ok) return now;
  const stateAt = async (of: number) => {
    const state = await project.snapshotAt(of);
    return state.ok ? new RecordTable(state.value) : null;
  };
  const today = new RecordTable(now.value.records);
  const records = revision > 0 && revision < now.value.rev ? await stateAt(revision) : today;
  const every = publicationsIn(today);
  const alike = every.filter(({ data }) => data.module === module && data.format === format);
  const named = every.find(({ id }) => id === against);
  if (named && !alike.includes(named)) return fail('publication.other', { number: String(numberOf(every, named)) });
  if (against !== null && !named) return fail('publication.unknown', { number: '–' });
  const chosen = named ?? alike[0];
  if (!chosen) return ok({ is: 'first', last: null, earlier: [] });
  if (!keepsProgress(format)) return ok({ is: 'safe', last: { publication: chosen, verdict: null }, earlier: [] });
  if (!all && made?.sha256 === chosen.data.sha256)
    return ok({ is: 'same', last: { publication: chosen, verdict: { is: 'same', changes: [] } }, earlier: [] });
  const held = all ? [chosen, ...alike.filter((one) => one !== chosen)] : [chosen];
  const taken: CommonOptions = { language: null, ...options };
  if (!records) return ok({ is: null, last: { publication: chosen, verdict: null }, earlier: [] });
  const state = records === today ? now.value.rev : revision;
  const intended = {
    records,
    module,
    format,
    options: taken,
    revision: state,
    ...(made?.tree ? { tree: made.tree } : {}),
  };
  const judged = await judge(intended, held, stateAt, knownPackages(project));
  const [last = { publication: chosen, verdict: null }] = judged;
  return ok({ is: last.verdict?.is ?? null, last, earlier: losingMore(judged) });
}
