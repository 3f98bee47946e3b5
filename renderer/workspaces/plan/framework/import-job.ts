/** An import under way: what the screen knows of it, and how it is stopped. Nothing is changed until it has an answer. */

import { ok, type Result } from '../../../../shared/base/result.ts';
import type { AnyRecord } from '../../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../../document/programme-document.ts';
import type { ImportAnswer, ImportRequest, ReadImport } from './import-worker.ts';

export const importPhases = ['reading', 'comparing'] as const;
export type ImportPhase = (typeof importPhases)[number];

/** Null when it was stopped. */
export function runImport(
  document: ProgrammeDocument,
  files: readonly File[],
  signal: AbortSignal,
  onPhase: (phase: ImportPhase) => void,
): Promise<Result<ReadImport> | null> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const puts: AnyRecord[] = [];
  const answered = new Promise<Result<ReadImport> | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the import worker did not start')));
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if ('phase' in data) onPhase(data.phase);
      else if ('puts' in data) puts.push(...data.puts);
      else if (data.result.ok) {
        const changes = { ...data.result.value.changes, puts };
        resolve(ok({ ...data.result.value, changes }));
      } else resolve(data.result);
    });
  });
  const records = [...document.records.all()].filter(
    ({ kind }) => kind === 'framework' || kind === 'competence' || kind === 'goal',
  );
  const request: ImportRequest = { files, records, programme: document.programme.id, at: new Date().toISOString() };
  worker.postMessage(request);
  return answered.finally(() => worker.terminate());
}
