/** Calls about publishing: export jobs with progress and cancel, and preview of the same tree. */

import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { fail, ok } from '../../../shared/base/result.ts';
import { exportModule, moduleTree } from '../export/export-module.ts';
import { treeReader } from '../export/tree-files.ts';
import type { Handlers, Workbench } from './handlers.ts';

type ExportCalls = 'export.start' | 'export.cancel' | 'export.reveal' | 'preview.open';

interface Job {
  readonly cancel: AbortController;
  readonly out: string;
}

/** Finished jobs are kept, so that "Show in folder" works for as long as its button is there. */
const kept = 50;
const progressEvery = 100; // milliseconds

export function exportHandlers(workbench: Workbench): Pick<Handlers, ExportCalls> {
  const jobs = new Map<string, Job>();
  return {
    'export.start': async ({ session, module, format, options, file }) => {
      const project = workbench.sessions.get(session);
      const out = workbench.handles.resolve(file);
      if (!project) return fail('session.unknown');
      if (!out.ok) return out;
      const job = randomBytes(8).toString('hex');
      const cancel = new AbortController();
      jobs.set(job, { cancel, out: out.value });
      for (const old of [...jobs.keys()].slice(0, -kept)) jobs.delete(old);
      let last = 0;
      void exportModule(project, {
        module,
        format,
        options,
        out: out.value,
        assets: workbench.assets,
        signal: cancel.signal,
        onProgress: (progress) => {
          if (Date.now() - last < progressEvery) return;
          last = Date.now();
          workbench.emit('export.progress', { job, ...progress });
        },
      })
        .then((written) =>
          written.ok ? ok({ name: basename(out.value), folder: dirname(out.value), ...written.value }) : written,
        )
        .catch((error: unknown) => {
          process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
          return fail('call.crashed', { call: 'export.start' });
        })
        .then((result) => workbench.emit('export.done', { job, result }));
      return ok({ job });
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
    'preview.open': async ({ session, module, format, options }) => {
      const project = workbench.sessions.get(session);
      if (!project) return fail('session.unknown');
      const tree = await moduleTree(project, { module, format, options }, false);
      if (!tree.ok) return tree;
      const reader = treeReader(tree.value, project, workbench.assets);
      return ok({ url: await workbench.host.servePreview(reader) });
    },
  };
}
