/** Calls about publishing: export jobs with progress and cancel, and preview of the same tree. */

import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok } from '../../../shared/base/result.ts';
import type { Events } from '../../../shared/ipc/contract.ts';
import { exportModule, moduleTree, type ExportProgress, type ExportRequest } from '../export/export-module.ts';
import { treeReader } from '../export/tree-files.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { Handlers, Workbench } from './handlers.ts';

type ExportCalls = 'export.start' | 'export.cancel' | 'export.reveal' | 'preview.open';

interface Job {
  readonly id: string;
  readonly cancel: AbortController;
  readonly out: string;
}

/** Finished jobs are kept, so that "Show in folder" works for as long as its button is there. */
const kept = 50;
const progressEvery = 100; // milliseconds
/** Replies and events travel on different connections: a screen must know its job before it hears of its end. */
const shortest = 100; // milliseconds

export function exportHandlers(workbench: Workbench, exported: Map<string, string>): Pick<Handlers, ExportCalls> {
  const jobs = new Map<string, Job>();
  return {
    'export.start': async ({ session, file, ...request }) => {
      const project = workbench.sessions.get(session);
      const out = workbench.handles.resolve(file);
      if (!project) return fail('session.unknown');
      if (!out.ok) return out;
      const job: Job = { id: randomBytes(8).toString('hex'), cancel: new AbortController(), out: out.value };
      jobs.set(job.id, job);
      for (const old of [...jobs.keys()].slice(0, -kept)) jobs.delete(old);
      void Promise.all([run(workbench, job, project, request), pause(shortest)]).then(([result]) => {
        if (result.ok) exported.set(job.id, job.out);
        return workbench.emit('export.done', { job: job.id, result });
      });
      return ok({ job: job.id });
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
  { id, cancel, out }: Job,
  project: ProjectFile,
  request: ExportRequest,
): Promise<Events['export.done']['result']> {
  const onProgress = everyNow((progress) => workbench.emit('export.progress', { job: id, ...progress }));
  try {
    const options = { ...request, out, assets: workbench.assets, signal: cancel.signal, onProgress };
    const written = await exportModule(project, options);
    return written.ok ? ok({ name: basename(out), folder: dirname(out), ...written.value }) : written;
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
