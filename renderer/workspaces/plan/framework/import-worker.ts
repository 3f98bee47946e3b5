/** Reads files and compares them with the frameworks that are there, beside the thread that draws: one request, then answers. */

import { idSource } from '../../../../shared/base/ids.ts';
import { ok, type Result } from '../../../../shared/base/result.ts';
import { importFramework, readFramework, type FrameworkImport } from '../../../../shared/frameworks/exchange.ts';
import type { FrameworkLoss } from '../../../../shared/frameworks/outline.ts';
import { type AnyRecord, type ChangeSet, type RecordId, RecordTable } from '../../../../shared/records/record.ts';
import { readFiles } from './read-files.ts';

export interface ImportRequest {
  readonly files: readonly File[];
  /** The programme's frameworks with their competences, and its goals. */
  readonly records: readonly AnyRecord[];
  readonly programme: RecordId;
  readonly at: string;
}

export interface ReadImport extends FrameworkImport {
  readonly title: string;
  readonly losses: readonly FrameworkLoss[];
  readonly changes: ChangeSet;
}

/** Records come before the result, a part at a time: taking in fifty thousand at once would stop the screen. */
export type ImportAnswer =
  { readonly phase: 'comparing' } | { readonly puts: readonly AnyRecord[] } | { readonly result: Result<ReadImport> };

const part = 1000;

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void answer(event.data);
});

async function answer({ files, records, programme, at }: ImportRequest): Promise<void> {
  const texts = await readFiles(files);
  const read = texts.ok ? readFramework(texts.value) : texts;
  if (!read.ok) {
    send({ result: read });
    return;
  }
  send({ phase: 'comparing' });
  const { outline, losses, format } = read.value;
  const newId = idSource((length) => crypto.getRandomValues(new Uint8Array(length)));
  const table = new RecordTable(records);
  const { changes, result } = importFramework(table, { newId, programme, outline, format, at });
  for (let from = 0; from < changes.puts.length; from += part) send({ puts: changes.puts.slice(from, from + part) });
  send({ result: ok({ ...result, changes: { ...changes, puts: [] }, losses, title: outline.data.title }) });
}

function send(message: ImportAnswer): void {
  postMessage(message);
}
