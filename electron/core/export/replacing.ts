/** What learners in progress would keep if a module, as it is now, took the place of what was published of it. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { CommonOptions } from '../../../shared/output/form.ts';
import { publicationsIn } from '../../../shared/output/publications.ts';
import { judge, keepsProgress, losingMore, type Replacing } from '../../../shared/output/replace/against.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { ProjectFile } from '../project/project-file.ts';

export interface Intended {
  readonly module: RecordId;
  readonly format: string;
  readonly options: object;
  /** The state that it is made of; as it is now unless given. */
  readonly revision?: number;
}

/**
 * Against the last publication of its format, or against one that is named; with `all`, every earlier one is asked as well.
 * Fails with `publication.unknown`.
 */
export async function replacing(
  project: ProjectFile,
  { module, format, options, revision = 0 }: Intended,
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
  const alike = publicationsIn(today, module).filter(({ data }) => data.format === format);
  const chosen = against === null ? alike[0] : publicationsIn(today).find(({ id }) => id === against);
  if (!chosen) return against === null ? ok({ is: 'first', last: null, earlier: [] }) : fail('publication.unknown', {});
  if (!keepsProgress(format)) return ok({ is: 'safe', last: { publication: chosen, verdict: null }, earlier: [] });
  const held = all ? [chosen, ...alike.filter((one) => one !== chosen)] : [chosen];
  const taken: CommonOptions = { language: null, ...options };
  if (!records) return ok({ is: null, last: { publication: chosen, verdict: null }, earlier: [] });
  const judged = await judge({ records, module, format, options: taken }, held, stateAt);
  const [last = { publication: chosen, verdict: null }] = judged;
  return ok({ is: last.verdict?.is ?? null, last, earlier: losingMore(judged) });
}
