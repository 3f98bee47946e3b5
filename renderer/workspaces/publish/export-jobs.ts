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

export async function startExport(core: Core, request: InputOf<'export.start'>): Promise<Result<null>> {
  const { job, module, session } = request;
  change(module, { job, session, running: { phase: 'build', share: 0 }, result: null });
  const started = await core.call('export.start', request);
  if (!started.ok) change(module, null);
  return started;
}

/** Every window hears of every job; each tells of its own. `tell` is called once for each that has ended. */
export function listenToExports(core: Core, tell: (result: ExportResult) => void): () => void {
  const off = [
    core.on('export.progress', ({ job, phase, done, total }) => {
      const found = moduleOf(job);
      if (found?.[1].running)
        change(found[0], { ...found[1], running: { phase, share: total === 0 ? 0 : done / total } });
    }),
    core.on('export.done', ({ job, result }) => {
      const found = moduleOf(job);
      if (!found) return;
      change(found[0], { ...found[1], running: null, result });
      tell(result);
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
