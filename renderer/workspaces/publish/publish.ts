/** Publishes a module from the screen: makes its file of what is saved, and has the programme remember it. */

import { ok, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { Person } from '../../../shared/model/review/schema.ts';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { useMe } from '../../review/me.ts';
import { heldIn } from '../../review/remember.ts';
import { useApp } from '../../shell/app-context.ts';
import { useDocument } from '../../document/hooks.tsx';
import { startExport } from './export-jobs.ts';
import { optionsOf, type Packing } from './packing.ts';
import { rememberPublished } from './remember-published.ts';

/** Whose work it is, and with what. */
interface Publisher {
  readonly core: Core;
  readonly document: ProgrammeDocument;
  /** Null where nobody has said who they are. */
  readonly person: Person | null;
  /** The version of Modulewright. */
  readonly app: string;
}

export function usePublisher(): Publisher {
  const document = useDocument();
  const { core, info } = useApp();
  const { person } = useMe();
  return { core, document, person, app: info.version };
}

/** The job that has begun. Held against what was published before, so that what is said of it is of the same state. */
export async function publish(
  { core, document, person, app }: Publisher,
  module: RecordId,
  packing: Packing,
  file: string,
): Promise<Result<string>> {
  if (!(await document.flush())) return { ok: false, error: document.saveState.failure ?? unsaved };
  const { session } = document;
  const { format } = packing;
  const intended = { session, module, format, options: optionsOf(packing) };
  const replacing = await core.call('export.replacing', { ...intended, against: null });
  const published = { module, format, replacing, held: heldIn(document), by: person, app };
  let isOpen = true;
  document.onClosed(() => (isOpen = false));
  const job = document.newId();
  const started = await startExport(core, { job, ...intended, file }, ({ name, made }) => {
    if (isOpen && made) rememberPublished(document, published, name, made);
  });
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
