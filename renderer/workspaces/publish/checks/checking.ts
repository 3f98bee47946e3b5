/** What the thread of the checks is told and asked, and how it answers: records as they change, then what is found in modules. */

import type { Finding } from '../../../../shared/base/finding.ts';
import { formatEntry, type FormatId } from '../../../../shared/output/formats/index.ts';
import type { CommonOptions } from '../../../../shared/output/form.ts';
import { checkInProgramme } from '../../../../shared/output/programme/check-in-programme.ts';
import type { ProgrammeMode } from '../../../../shared/output/programme/modes.ts';
import { type ChangeSet, type RecordId, RecordTable } from '../../../../shared/records/record.ts';

/** Modules in a format, each by itself as a `zip` of them has it, or as parts of one package. */
export interface CheckAsk {
  readonly format: FormatId;
  readonly options: CommonOptions;
  readonly mode: ProgrammeMode;
  readonly modules: readonly RecordId[];
}

/** Changes come before what is asked about them, a part at a time. */
export type CheckRequest = { readonly changes: ChangeSet } | { readonly question: number; readonly ask: CheckAsk };

export interface CheckAnswer {
  readonly question: number;
  /** Of each module, in their order. */
  readonly findings: readonly (readonly Finding[])[];
}

export class Checking {
  readonly #records = new RecordTable();

  /** Null where there is nothing to answer. */
  async take(request: CheckRequest): Promise<CheckAnswer | null> {
    if ('changes' in request) {
      this.#records.apply(request.changes);
      return null;
    }
    const { question, ask } = request;
    const { format: id, modules, ...at } = ask;
    const format = await formatEntry(id).load();
    const share = { ...at, count: modules.length };
    return { question, findings: modules.map((module) => checkInProgramme(format, this.#records, module, share)) };
  }
}
