/** What would be published now against what was: with the last one of its format, and with every earlier one that learners may have begun with. */

import type { PublicationData, ReplaceVerdict } from '../../model/publish/schema.ts';
import type { RecordId, Records } from '../../records/record.ts';
import type { CommonOptions } from '../form.ts';
import { formatEntry, isFormat } from '../formats/index.ts';
import type { PackageTree } from '../package-tree.ts';
import { optionsFrom, type Publication } from '../publications.ts';
import { loadWordsFor } from '../versions/load-words.ts';
import { isLossCode, packed, verdictOf, type Packed, type Verdict } from './verdict.ts';

/** What is to be published. */
export interface Intended {
  readonly records: Records;
  readonly module: RecordId;
  readonly format: string;
  readonly options: CommonOptions;
  /** The state that the records are. */
  readonly revision: number;
  /** As it was built, where it was. */
  readonly tree?: PackageTree;
}

/** Packages that were made before, by all that makes them what they are: whoever holds them says for how long. */
export type KnownPackages = Pick<Map<string, Packed>, 'get' | 'set'>;

export interface Judged {
  readonly publication: Publication;
  /** Null where it can no longer be told. */
  readonly verdict: Verdict | null;
}

/** What is said of putting something in the place of what was published. */
export interface Replacing {
  /** Null where it can no longer be told. */
  readonly is: ReplaceVerdict | null;
  /** None where nothing was published before. */
  readonly last: Judged | null;
  /** Whose learners would lose something that those of `last` would not. */
  readonly earlier: readonly Judged[];
}

/** Whether learners in progress keep what they have. */
export function isSafe({ is, earlier }: Replacing): boolean {
  return is !== null && is !== 'asNew' && earlier.length === 0;
}

/** A state of the programme; null where it cannot be had. */
export type StateAt = (revision: number) => Promise<Records | null>;

/** Whether a file of a format holds anything of learners. */
export function keepsProgress(format: string): boolean {
  return isFormat(format) && formatEntry(format).standard !== null;
}

/** Each publication with what is said of putting what is intended in its place, in their order. */
export async function judge(
  intended: Intended,
  publications: readonly Publication[],
  stateAt: StateAt,
  packages: KnownPackages = new Map(),
): Promise<readonly Judged[]> {
  const after = await packageOf(intended, packages);
  const judged: Judged[] = [];
  const known = new Map<string, Verdict | null>();
  for (const publication of publications) {
    const { data } = publication;
    const key = JSON.stringify([data.module, data.revision, data.format, optionsFrom(data)]);
    if (!known.has(key)) known.set(key, after && (await against(data, after, stateAt, packages)));
    judged.push({ publication, verdict: known.get(key) ?? null });
  }
  return judged;
}

async function against(
  data: PublicationData,
  after: Packed,
  stateAt: StateAt,
  packages: KnownPackages,
): Promise<Verdict | null> {
  const { module, format, revision } = data;
  const records = () => stateAt(revision);
  const before = await packageOf({ records, module, format, revision, options: optionsFrom(data) }, packages);
  return before && verdictOf(before, after);
}

/** The records, or where they can be had. */
interface Asked extends Omit<Intended, 'records'> {
  readonly records: Records | (() => Promise<Records | null>);
}

/** As it was made, or would be; null where it is no package that keeps progress. */
async function packageOf(
  { records, module, format: id, options, revision, tree }: Asked,
  packages: KnownPackages,
): Promise<Packed | null> {
  if (!isFormat(id)) return null;
  const entry = formatEntry(id);
  const { standard } = entry;
  if (standard === null) return null;
  const format = await entry.load();
  // What an older version chose and this one has no more cannot be made again; what learners hold is the same.
  const chosen = format.options.safeParse({ ...format.defaults, ...options });
  const taken = chosen.success ? chosen.data : { ...format.defaults, language: options.language };
  const key = JSON.stringify([module, revision, id, taken]);
  const known = packages.get(key);
  if (known) return known;
  const state = typeof records === 'function' ? await records() : records;
  if (!state) return null;
  await loadWordsFor(state, module, taken);
  const made = packed(state, module, { format, standard, options: taken, tree });
  if (made) packages.set(key, made);
  return made;
}

/** Earlier publications whose learners would lose something that those of the last one would not. */
export function losingMore([last, ...earlier]: readonly Judged[]): readonly Judged[] {
  const lost = lossesOf(last);
  return earlier.filter((one) => [...lossesOf(one)].some((loss) => !lost.has(loss)));
}

function lossesOf(judged: Judged | undefined): ReadonlySet<string> {
  const changes = judged?.verdict?.changes ?? [];
  return new Set(
    changes.flatMap(({ code, items }) => {
      if (!isLossCode(code)) return [];
      return items.length === 0 ? [code] : items.map(({ page, words }) => `${code} ${page} ${words}`);
    }),
  );
}
