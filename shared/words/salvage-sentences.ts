/** What is said of a salvage. */

import type { SalvageReport } from '../ipc/salvage.ts';
import type { Say } from './typed.ts';

/** One sentence for what was saved, and one for each thing that was not. */
export function saysOf(
  { records, damaged, made, dropped, lostFiles }: SalvageReport,
  name: string,
  say: Say,
): readonly [done: string, ...losses: string[]] {
  const losses = [
    ['salvage.damaged', damaged],
    ['salvage.made', made],
    ['salvage.dropped', dropped],
  ] as const;
  return [
    say('salvage.done', { name, records }),
    ...losses.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count })),
    ...(lostFiles.length > 0 ? [say('salvage.lostFiles', { names: lostFiles.join(', ') })] : []),
  ];
}
