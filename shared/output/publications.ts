/** What was published of a programme: remembered as it goes out, and found again. */

import type { NewId } from '../base/ids.ts';
import type { PublicationData, ReplaceVerdict } from '../model/publish/schema.ts';
import type { Person } from '../model/review/schema.ts';
import { noChange, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keyAt } from '../store/order.ts';
import type { CommonOptions } from './form.ts';

export type Publication = RecordOf<'publication'>;

/** A file that was written of a module, as whoever wrote it tells. */
export interface WrittenFile {
  /** The state that it was made of. */
  readonly revision: number;
  /** All of them, as the format took them. */
  readonly options: CommonOptions;
  readonly size: number;
  readonly sha256: string;
}

/** A file that can be made again by itself, as it is remembered. */
export interface MadeFile {
  readonly module: RecordId;
  readonly format: string;
  readonly written: WrittenFile;
  /** Its name without a folder. */
  readonly file: string;
  readonly verdict: ReplaceVerdict;
  readonly against: RecordId | null;
}

export interface Publishing extends MadeFile {
  /** Null where nobody has said who they are. */
  readonly by: Person | null;
  readonly at: string;
  readonly app: string;
  readonly newId: NewId;
}

export function rememberPublication(records: Records, publishing: Publishing): ChangeSet {
  const { module, format, written, file, verdict, against, by, at, app, newId } = publishing;
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const all = records.children(programme.id, 'publication');
  const { revision, size, sha256 } = written;
  const data: PublicationData = {
    module,
    by,
    at,
    revision,
    format,
    ...packingOf(written.options),
    file: file.slice(0, 255),
    size,
    sha256,
    app,
    verdict,
    against,
  };
  return {
    puts: [{ id: newId(), kind: 'publication', parent: programme.id, order: keyAt(all, all.length), data }],
    removes: [],
  };
}

/** Newest first; of one module where one is named. */
export function publicationsIn(records: Records, module?: RecordId): readonly Publication[] {
  const [programme] = records.children(null, 'programme');
  const all = records.children(programme?.id ?? null, 'publication').toReversed();
  return module === undefined ? all : all.filter(({ data }) => data.module === module);
}

/** The first that was published has the number 1. */
export function numbered(all: readonly Publication[], number: string): Publication | undefined {
  return /^\d+$/.test(number) ? all[all.length - Number(number)] : undefined;
}

export function numberOf(all: readonly Publication[], publication: Publication): number {
  return all.length - all.indexOf(publication);
}

type Packing = Pick<PublicationData, 'language' | 'chosen'>;

/** Options as records keep them. */
export function packingOf({ language, ...chosen }: CommonOptions): Packing {
  return { language, chosen: Object.entries(chosen).map(([option, value]) => ({ option, value: String(value) })) };
}

/** Options as a format takes them; what it has no more, it refuses. */
export function optionsFrom({ language, chosen }: Packing): CommonOptions & Readonly<Record<string, string | null>> {
  return { ...Object.fromEntries(chosen.map(({ option, value }) => [option, value])), language };
}
