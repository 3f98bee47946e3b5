/** What is said of a salvage, and what is made anew is called. */

import type { SalvageReport } from '../../ipc/salvage.ts';
import type { ReattachWords } from '../../programme/reattach.ts';
import type { InterfaceLanguage } from '../languages.ts';
import { authorText, type AuthorKey } from './index.ts';

export function salvageWords(language: InterfaceLanguage): ReattachWords {
  const word = (name: 'programme' | 'module' | 'unit' | 'page' | 'framework') =>
    authorText(language, `salvage.${name}`, {});
  return {
    programme: word('programme'),
    module: word('module'),
    unit: word('unit'),
    page: word('page'),
    framework: word('framework'),
    language,
  };
}

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
