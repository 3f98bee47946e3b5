/** Calls about publishing: export jobs with progress and cancel, and preview of the same tree. */

import { basename, dirname } from 'node:path';
import { fail, ok } from '../../../shared/base/result.ts';
import type { Events } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/base/result.ts';
import { exportModule, moduleTree, type ExportProgress } from '../export/export-module.ts';
import { exportProgramme } from '../export/export-programme.ts';
import { madeFiles, type UnjudgedFile } from '../export/made-files.ts';
import { replacing } from '../export/replacing.ts';
import type { TreeOptions } from '../export/write-tree.ts';
import { treeReader } from '../export/tree-files.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { Handlers, Workbench } from './handlers.ts';

type ExportCalls =
  'export.start' | 'export.programme' | 'export.replacing' | 'export.cancel' | 'export.reveal' | 'preview.open';

/** A job by the name that its caller gave it. */
interface ExportJob {
  readonly cancel: AbortController;
  readonly out: string;
  /** How it ended; null until then. */
  result: Events['export.done']['result'] | null;
}

/** What a job does, with where to and how it is followed. */
type Work = (
  project: ProjectFile,
  options: Omit<TreeOptions, 'onProgress'> & { readonly onProgress: (progress: ExportProgress) => void },
) => Promise<Result<{ readonly size: number; readonly files: readonly UnjudgedFile[] }>>;

/** Finished jobs are kept, so that "Show in folder" works for as long as its button is there. */
const kept = 50;
const progressEvery = 100; // milliseconds

export function exportHandlers(workbench: Workbench): Pick<Handlers, ExportCalls> {
  const jobs = new Map<string, ExportJob>();
  const begin = (id: string, session: string, file: string, work: Work): Result<null> => {
    const project = workbench.sessions.get(session);
    const out = workbench.handles.resolve(file);
    if (!project) return fail('session.unknown');
    if (!out.ok) return out;
    const known = jobs.get(id);
    if (known) {
      // Whoever asks once more may have been away when it ended.
      if (known.result) workbench.emit('export.done', { job: id, result: known.result });
      return ok(null);
    }
    // Both would be whole, but one would take the other's place, and its author would never know.
    if ([...jobs.values()].some((other) => other.result === null && other.out === out.value))
      return fail('export.underWay');
    const job: ExportJob = { cancel: new AbortController(), out: out.value, result: null };
    jobs.set(id, job);
    for (const old of [...jobs.keys()].slice(0, -kept)) jobs.delete(old);
    void run(workbench, id, job, project, work).then((result) => {
      job.result = result;
      return workbench.emit('export.done', { job: id, result });
    });
    return ok(null);
  };
  return {
    'export.start': async ({ job, session, file, ...request }) =>
      begin(job, session, file, async (project, options) => {
        const written = await exportModule(project, { ...request, ...options });
        if (!written.ok) return written;
        const { module, format } = request;
        const { file: made, tree } = written.value;
        const files = [{ module, format, file: basename(options.out), written: made, tree }];
        return ok({ size: made.size, files });
      }),
    'export.programme': async ({ job, session, file, programme: _programme, ...request }) =>
      begin(job, session, file, (project, options) => exportProgramme(project, { ...request, ...options })),
    'export.replacing': async ({ session, against, ...intended }) => {
      const project = workbench.sessions.get(session);
      return project ? replacing(project, intended, against) : fail('session.unknown');
    },
    'export.cancel': async ({ job }) => {
      jobs.get(job)?.cancel.abort();
      return ok(null);
    },
    'export.reveal': async ({ job }) => {
      const found = jobs.get(job);
      if (!found) return fail('handle.unknown');
      await workbench.host.reveal(found.out);
      return ok(null);
    },
    'preview.open': async ({ session, ...request }) => {
      const project = workbench.sessions.get(session);
      if (!project) return fail('session.unknown');
      const tree = await moduleTree(project, request, false);
      if (!tree.ok) return tree;
      const reader = treeReader(tree.value, project, workbench.assets);
      return ok({ url: await workbench.host.servePreview(session, reader) });
    },
  };
}

/** Runs a job to its end, whatever that is: the one who waits for it always hears. */
async function run(
  workbench: Workbench,
  id: string,
  { cancel, out }: ExportJob,
  project: ProjectFile,
  work: Work,
): Promise<Events['export.done']['result']> {
  const onProgress = everyNow((progress) => workbench.emit('export.progress', { job: id, ...progress }));
  try {
    const { assets, host } = workbench;
    const options = { out, assets, printer: host.printer, signal: cancel.signal, onProgress };
    const written = await work(project, options);
    if (!written.ok) return written;
    const { size, files } = written.value;
    return ok({ name: basename(out), folder: dirname(out), size, made: await madeFiles(project, files) });
  } catch (error) {
    // A programme that was closed takes its exports with it.
    if (![...workbench.sessions.values()].includes(project)) return fail('export.cancelled');
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return fail('call.crashed', { call: 'export.start' });
  }
}

/** Lets through the first report of each phase, and then one every little while. */
function everyNow(report: (progress: ExportProgress) => void): (progress: ExportProgress) => void {
  let last = 0;
  let phase = '';
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - last < progressEvery) return;
    last = now;
    phase = progress.phase;
    report(progress);
  };
}
