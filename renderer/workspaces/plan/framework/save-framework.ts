/** Hands a framework to the person as a file, in the way browsers and the desktop shell save downloads. */

import { outlineOf, writeFramework } from '../../../../shared/goals/frameworks/exchange.ts';
import { recordOf, type RecordId, type Records } from '../../../../shared/records/record.ts';

export function saveFramework(records: Records, framework: RecordId, format: 'case' | 'csv'): void {
  const outline = outlineOf(records, framework);
  const record = recordOf(records, 'framework', framework);
  if (!outline || !record) return;
  // The same records give the same file, so what was never imported has the oldest time there is.
  const text = writeFramework(outline, format, record.data.importedAt ?? new Date(0).toISOString());
  const type = format === 'case' ? 'application/json' : 'text/csv';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(record.data.title, format === 'case' ? 'json' : 'csv');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What every file system takes. */
function fileName(title: string, extension: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 80);
  return `${plain || 'framework'}.${extension}`;
}
