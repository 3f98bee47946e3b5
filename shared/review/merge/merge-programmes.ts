/**
 * Two copies of one programme made one, by what each changed since they were the same. What only one side touched is as that side has
 * it; what both did is brought together down to words and parts; what contradicts is listed, and stands as it is chosen.
 */

import { changeOf, diff } from '../../store/diff.ts';
import {
  RecordTable,
  noChange,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type Records,
} from '../../records/record.ts';
import { validateChange } from '../../records/validate.ts';
import { top } from '../suggestions/record-plan.ts';
import type { Choice, Conflict, Settle, Three } from './contest.ts';
import { mergeContent } from './merge-content.ts';
import { mergeSaid } from './merge-said.ts';
import { openCircles, partCodes, partRuns } from './tidy.ts';

export type Choices = ReadonlyMap<string, Choice>;

export interface MergedProgramme {
  /** What makes of mine what was made of both. */
  readonly changes: ChangeSet;
  readonly conflicts: readonly Conflict[];
}

const nothingChosen: Choices = new Map();

/**
 * `mine` is a programme that keeps all rules, and so does what comes of it. `choices`: by the keys of conflicts. `of`: versions name
 * revisions of their own file.
 */
export function mergeProgrammes(
  programmes: Three<Iterable<AnyRecord>>,
  choices: Choices = nothingChosen,
  of: 'one file' | 'two files' = 'two files',
): MergedProgramme {
  const sides: Three<Records> = {
    base: new RecordTable(programmes.base),
    mine: new RecordTable(programmes.mine),
    theirs: new RecordTable(programmes.theirs),
  };
  const conflicts = new Map<string, Conflict>();
  const settle: Settle = (record, contest) => {
    const key = `${record} ${contest.name}`;
    const chosen = choices.get(key);
    const choice = chosen && (contest.canBoth || chosen !== 'both') ? chosen : contest.usual;
    conflicts.set(key, { ...contest, key, record, choice });
    return choice;
  };
  const content = mergeContent(sides, settle);
  openCircles(content, sides, settle);
  partCodes(content, sides, settle);
  partRuns(content, sides);
  const records = [...content.values(), ...mergeSaid(sides, content, of)];
  const changes = lawful(sides.mine, changeOf(diff(sides.mine.all(), records)), settle);
  return { changes, conflicts: [...conflicts.values()] };
}

/** The files that a change names: their bytes come along where they are not there. */
export function filesIn({ puts }: ChangeSet): readonly { readonly name: string; readonly sha256: string }[] {
  return puts.flatMap((record) =>
    record.kind === 'resource' ? [{ name: record.data.name, sha256: record.data.sha256 }] : [],
  );
}

/** As much of a change as the rules of a programme allow: what they do not is as mine has it, and listed. */
function lawful(mine: Records, wanted: ChangeSet, settle: Settle): ChangeSet {
  let changes = wanted;
  for (let left = wanted.puts.length + wanted.removes.length; left >= 0; left--) {
    const result = validateChange(new RecordTable(mine.all()), changes);
    if (result.ok) return changes;
    const id = String(result.error.params?.['record'] ?? '');
    const refused = changes.puts.find((record) => record.id === id);
    if (!refused && !changes.removes.includes(id)) return noChange;
    const values = { base: null, mine: mine.get(id) ?? null, theirs: refused ?? null };
    settle(id, { name: 'refused', is: 'refused', spot: top, ...values, usual: 'mine', canBoth: false });
    changes = without(changes, id);
  }
  return noChange;
}

function without({ puts, removes }: ChangeSet, id: RecordId): ChangeSet {
  return { puts: puts.filter((record) => record.id !== id), removes: removes.filter((one) => one !== id) };
}
