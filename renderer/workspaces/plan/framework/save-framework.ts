/** Hands a framework to the person as a file. */

import { outlineOf, writeFramework } from '../../../../shared/frameworks/exchange.ts';
import { recordOf, type RecordId, type Records } from '../../../../shared/records/record.ts';
import { fileName, saveFile } from '../../../ui/save-file.ts';

export function saveFramework(records: Records, framework: RecordId, format: 'case' | 'csv'): void {
  const outline = outlineOf(records, framework);
  const record = recordOf(records, 'framework', framework);
  if (!outline || !record) return;
  // The same records give the same file, so what was never imported has the oldest time there is.
  const text = writeFramework(outline, format, record.data.importedAt ?? new Date(0).toISOString());
  const type = format === 'case' ? 'application/json' : 'text/csv';
  const name = fileName(record.data.title, 'framework', format === 'case' ? 'json' : 'csv');
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
