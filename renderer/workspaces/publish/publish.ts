/** Publishes from the screen: makes a file of what is saved, and has the programme remember it. */

import { ok, type Result } from '../../../shared/base/result.ts';
import type { Core, InputOf } from '../../../shared/ipc/contract.ts';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useMe } from '../../review/me.ts';
import { useApp } from '../../shell/app-context.ts';
import { useDocument } from '../../document/hooks.tsx';
import { unsaved } from '../../document/unsaved.ts';
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

/** Of a module, or of the whole programme. */
export type Published =
  { readonly module: RecordId } | Pick<InputOf<'export.programme'>, 'programme' | 'mode' | 'statuses'>;

/** The job that has begun. */
export async function publish(
  publisher: Publisher,
  published: Published,
  packing: Packing,
  file: string,
): Promise<Result<string>> {
  const { core, document } = publisher;
  if (!(await document.flush())) return unsaved(document);
  const { session } = document;
  const { format } = packing;
  const request = { ...published, job: document.newId(), session, format, options: optionsOf(packing), file };
  const module = 'module' in published ? published.module : undefined;
  const started = await startExport(core, request, rememberingPublished(publisher, module));
  return started.ok ? ok(request.job) : started;
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
