/** What is said of a salvage. */

import type { SalvageReport } from '../../ipc/salvage.ts';
import type { AuthorKey } from './index.ts';

/** One sentence for what was saved, and one for each thing that was not; keys with their parameters. */
export function saysOf(
  { records, damaged, made, dropped, lostFiles }: SalvageReport,
  name: string,
): readonly (readonly [AuthorKey, Readonly<Record<string, string | number>>])[] {
  const counts = [
    ['salvage.damaged', damaged],
    ['salvage.made', made],
    ['salvage.dropped', dropped],
  ] as const;
  return [
    ['salvage.done', { name, records }],
    ...counts.filter(([, count]) => count > 0).map(([key, count]) => [key, { count }] as const),
    ...(lostFiles.length > 0 ? [['salvage.lostFiles', { names: lostFiles.join(', ') }] as const] : []),
  ];
}
