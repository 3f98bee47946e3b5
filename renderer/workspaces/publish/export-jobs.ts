/** Exports that this window has asked for: how far each is and how it ended, whatever the window shows meanwhile. */

import { create } from 'zustand';
import { fail, type Result } from '../../../shared/base/result.ts';
import type { Core, Events, InputOf } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/records/record.ts';

export type ExportResult = Events['export.done']['result'];
export type ExportWritten = Extract<ExportResult, { ok: true }>['value'];

/** For a module, or for the whole programme. */
type ExportRequest = InputOf<'export.start'> | InputOf<'export.programme'>;

export interface ExportJob {
  readonly request: ExportRequest;
  /** How far it is; null when it has ended. */
  readonly running: { readonly phase: Events['export.progress']['phase']; readonly share: number } | null;
  readonly result: ExportResult | null;
  /** Called with what was written, once it is. */
  readonly onWritten: (written: ExportWritten) => void;
}

/** The last job of each module, and of the programme, of which there is one at a time. */
export const useExportJobs = create<ReadonlyMap<RecordId, ExportJob>>(() => new Map());

export async function startExport(
  core: Core,
  request: ExportRequest,
  onWritten: ExportJob['onWritten'] = () => undefined,
): Promise<Result<null>> {
  const module = 'module' in request ? request.module : request.programme;
  if (useExportJobs.getState().get(module)?.running) return fail('export.underWay');
  change(module, { request, running: { phase: 'build', share: 0 }, result: null, onWritten });
  const started = await ask(core, request);
  if (!started.ok && useExportJobs.getState().get(module)?.request === request) change(module, null);
  return started;
}

/** Every window hears of every job; each tells of its own. `tell` is called once for each that has ended. */
export function listenToExports(core: Core, tell: (result: ExportResult) => void): () => void {
  const end = (module: RecordId, job: ExportJob, result: ExportResult): void => {
    change(module, { ...job, running: null, result });
    if (result.ok) job.onWritten(result.value);
    tell(result);
  };
  const askAgain = async (module: RecordId, job: ExportJob): Promise<void> => {
    const known = await ask(core, job.request);
    if (known.ok || known.error.code === 'connection.lost') return;
    const found = moduleOf(job.request.job);
    if (found?.[1].running) end(module, found[1], fail('export.lost'));
  };
  const off = [
    core.on('export.progress', ({ job, phase, done, total }) => {
      const found = moduleOf(job);
      if (found?.[1].running)
        change(found[0], { ...found[1], running: { phase, share: total === 0 ? 0 : done / total } });
    }),
    core.on('export.done', ({ job, result }) => {
      const found = moduleOf(job);
      if (found?.[1].running) end(...found, result);
    }),
    // What ended while the core was away was told to nobody; a core that was started anew knows nothing of it.
    core.on('app.returned', () => {
      for (const [module, job] of useExportJobs.getState()) if (job.running) void askAgain(module, job);
    }),
  ];
  return () => off.forEach((stop) => stop());
}

/** How a job that has begun ends; null where its place was taken by another meanwhile. */
export function endOf(job: string): Promise<ExportResult | null> {
  return new Promise((done) => {
    let stop = (): void => undefined;
    const look = (): void => {
      const found = moduleOf(job)?.[1];
      if (found?.running) return;
      stop();
      done(found?.result ?? null);
    };
    stop = useExportJobs.subscribe(look);
    look();
  });
}

function ask(core: Core, request: ExportRequest): Promise<Result<null>> {
  return 'module' in request ? core.call('export.start', request) : core.call('export.programme', request);
}

function moduleOf(job: string): readonly [RecordId, ExportJob] | undefined {
  return [...useExportJobs.getState()].find(([, one]) => one.request.job === job);
}

function change(module: RecordId, job: ExportJob | null): void {
  const jobs = new Map(useExportJobs.getState());
  if (job) jobs.set(module, job);
  else jobs.delete(module);
  useExportJobs.setState(jobs, true);
}
