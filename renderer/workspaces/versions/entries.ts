/** The timeline of a programme: versions and sittings in one list, newest first, each with the state that it stands for. */

import type { SittingDone } from '../../../shared/ipc/versions.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';

export type Entry = { readonly key: string; readonly revision: number } & (
  | { readonly is: 'version'; readonly version: RecordOf<'version'> }
  | { readonly is: 'sitting'; readonly sitting: SittingDone }
);

/** A sitting in which nothing was done but remembering is left out. */
export function entriesOf(
  versions: readonly RecordOf<'version'>[],
  sittings: readonly SittingDone[],
  onlyVersions: boolean,
): readonly Entry[] {
  const done = sittings.filter(({ blocks, others, said, isUpgrade }) => blocks + others + said > 0 || isUpgrade);
  const entries: readonly Entry[] = [
    ...versions.map((version): Entry => ({
      is: 'version',
      key: version.id,
      revision: version.data.revision,
      version,
    })),
    ...(onlyVersions ? [] : done).map((sitting): Entry => ({
      is: 'sitting',
      key: `sitting ${sitting.from}`,
      revision: sitting.to,
      sitting,
    })),
  ];
  return entries.toSorted((a, b) => b.revision - a.revision);
}

/** The moment before what an entry stands for: its sitting's beginning, or the entry below. */
export function momentBefore(entries: readonly Entry[], entry: Entry): number {
  if (entry.is === 'sitting') return entry.sitting.from - 1;
  return entries.find(({ revision, is }) => is === 'version' && revision < entry.revision)?.revision ?? 0;
}

export function titleOf(entry: Entry, t: Text, format: Format): string {
  if (entry.is === 'version') return entry.version.data.name || t(`versions.why.${entry.version.data.why}`);
  return whenOf(entry.sitting, format);
}

/** The day once, where it began and ended on one. */
export function whenOf({ began, ended }: SittingDone, format: Format): string {
  const [from, to] = [format.dateTime(began), format.dateTime(ended)];
  if (from === to) return from;
  return began.slice(0, 10) === ended.slice(0, 10) ? `${from}–${format.time(ended)}` : `${from} – ${to}`;
}

export function workOf({ blocks, others, said, isUpgrade }: SittingDone, t: Text): string {
  if (isUpgrade) return t('versions.upgraded');
  return [
    blocks > 0 ? t('versions.blocks', { count: blocks }) : '',
    others > 0 ? t('versions.others', { count: others }) : '',
    said > 0 ? t('versions.said', { count: said }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
