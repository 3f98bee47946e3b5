/** Calls about pilots: the sheets of a session. */

import { fail } from '../../../shared/base/result.ts';
import { writeForm } from '../pilot/write-form.ts';
import { writeReport } from '../pilot/write-report.ts';
import { writeSheets } from '../pilot/write-sheets.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function pilotHandlers({
  sessions,
  handles,
  assets,
  host,
}: Workbench): Pick<Handlers, 'sheets.write' | 'sheets.form' | 'pilots.report'> {
  return {
    'sheets.write': async ({ session, file, ...writing }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? writeSheets(project, { ...writing, out: out.value, assets, printer: host.printer }) : out;
    },
    'pilots.report': async ({ session, file, ...writing }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? writeReport(project, { ...writing, out: out.value, assets, printer: host.printer }) : out;
    },
    'sheets.form': async ({ session, file, ...writing }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? writeForm(project, { ...writing, out: out.value, assets }) : out;
    },
  };
}
