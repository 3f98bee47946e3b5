/** Exports that this window has asked for: how far each is and how it ended, whatever the window shows meanwhile. */

import { create } from 'zustand';
import type { Result } from '../../../shared/base/result.ts';
import type { Core, Events, InputOf } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/records/record.ts';

export type ExportResult = Events['export.done']['result'];

export interface ExportJob {
  readonly job: string;
  readonly session: string;
  /** How far it is; null when it has ended. */
  readonly running: { readonly phase: Events['export.progress']['phase']; readonly share: number } | null;
  readonly result: ExportResult | null;
}

/** The last job of each module. */
export const useExportJobs = create<ReadonlyMap<RecordId, ExportJob>>(() => new Map());

/** Replies and events travel on different connections: jobs that ended before the reply that tells their number. */
const early = new Map<string, ExportResult>();
let starting = 0;
let tellOf: ((result: ExportResult) => void) | null = null;

export async function startExport(core: Core, request: InputOf<'export.start'>): Promise<Result<{ job: string }>> {
  const { module, session } = request;
  change(module, null);
  starting += 1;
  const started = await core.call('export.start', request);
  starting -= 1;
  if (started.ok) {
    const { job } = started.value;
    const result = early.get(job) ?? null;
    change(module, { job, session, running: result ? null : { phase: 'build', share: 0 }, result });
    if (result) tellOf?.(result);
  }
  if (starting === 0) early.clear();
  return started;
}

/** Every window hears of every job; each tells of its own. `tell` is called once for each that has ended. */
export function listenToExports(core: Core, tell: (result: ExportResult) => void): () => void {
  tellOf = tell;
  const off = [
    core.on('export.progress', ({ job, phase, done, total }) => {
      const found = moduleOf(job);
      if (found?.[1].running)
        change(found[0], { ...found[1], running: { phase, share: total === 0 ? 0 : done / total } });
    }),
    core.on('export.done', ({ job, result }) => {
      const found = moduleOf(job);
      if (found) {
        change(found[0], { ...found[1], running: null, result });
        tell(result);
      } else if (starting > 0) early.set(job, result);
    }),
  ];
  return () => off.forEach((stop) => stop());
}

function moduleOf(job: string): readonly [RecordId, ExportJob] | undefined {
  return [...useExportJobs.getState()].find(([, one]) => one.job === job);
}

function change(module: RecordId, job: ExportJob | null): void {
  const jobs = new Map(useExportJobs.getState());
  if (job) jobs.set(module, job);
  else jobs.delete(module);
  useExportJobs.setState(jobs, true);
}
