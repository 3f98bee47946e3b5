/** Publishes a module from the screen: makes its file of what is saved, and has the programme remember it. */

import { ok, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useMe } from '../../review/me.ts';
import { useApp } from '../../shell/app-context.ts';
import { useDocument } from '../../document/hooks.tsx';
import { startExport } from './export-jobs.ts';
import { optionsOf, type Packing } from './packing.ts';
import { rememberingPublished, type Publishing } from './remember-published.ts';

/** Whose work it is, and with what. */
interface Publisher extends Publishing {
  readonly core: Core;
}

export function usePublisher(): Publisher {
  const document = useDocument();
  const { core, info } = useApp();
  const { person } = useMe();
  return { core, document, person, app: info.version };
}

/** The job that has begun. */
export async function publish(
  publisher: Publisher,
  module: RecordId,
  packing: Packing,
  file: string,
): Promise<Result<string>> {
  const { core, document } = publisher;
  if (!(await document.flush())) return { ok: false, error: document.saveState.failure ?? unsaved };
  const job = document.newId();
  const { format } = packing;
  const request = { job, session: document.session, module, format, options: optionsOf(packing), file };
  const started = await startExport(core, request, rememberingPublished(publisher, module));
  return started.ok ? ok(job) : started;
}

/** Makes a file of an earlier state again: nothing new goes out, and nothing is remembered. */
export async function makeAgain(
  { core, document }: Publisher,
  module: RecordId,
  made: { readonly format: FormatId; readonly options: object; readonly revision: number },
  file: string,
): Promise<Result<string>> {
  const job = document.newId();
  const { format, options, revision } = made;
  const request = { job, session: document.session, module, format, options: { ...options }, revision, file };
  const started = await startExport(core, request);
  return started.ok ? ok(job) : started;
}

const unsaved = { code: 'disk.failed', params: {} } as const;
