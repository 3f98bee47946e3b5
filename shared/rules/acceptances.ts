/** Warnings that somebody let stand, with a reason: kept in the programme, and taken back by itself where what was found changes. */

import { stableJson } from '../base/json.ts';
import type { Finding } from '../base/finding.ts';
import type { Person } from '../model/review/schema.ts';
import type { ChangeSet, RecordId, RecordOf, Records } from '../records/record.ts';
import { keysBetween } from '../store/order.ts';

export interface Standing {
  /** What nobody has accepted. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

export interface Accepted {
  readonly finding: Finding;
  readonly acceptance: RecordOf<'acceptance'>;
}

/** What was found in a module, parted by what was accepted of it. An error is never accepted, whatever once was. */
export function standingOf(records: Records, module: RecordId, findings: readonly Finding[]): Standing {
  const known = new Map(acceptancesOf(records, module).map((acceptance) => [keyOf(acceptance.data), acceptance]));
  const open: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const acceptance = finding.severity === 'warning' ? known.get(keyOf(foundAs(finding))) : undefined;
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
  }
  return { open, accepted };
}

/** Accepts these warnings of a module for one reason. What is no warning, and what is accepted already, is passed over. */
export function accept(
  records: Records,
  module: RecordId,
  findings: readonly Finding[],
  { reason, by, at, newId }: Accepting,
): ChangeSet {
  const [programme] = records.children(null, 'programme');
  const taken = standingOf(records, module, findings).open.filter(({ severity }) => severity === 'warning');
  if (!programme) return { puts: [], removes: [] };
  const last = records.children(programme.id, 'acceptance').at(-1)?.order ?? null;
  const orders = keysBetween(last, null, taken.length);
  return {
    puts: taken.map((finding, index) => ({
      id: newId(),
      kind: 'acceptance',
      parent: programme.id,
      order: orders[index] ?? '',
      data: { module, ...foundAs(finding), reason, by, at },
    })),
    removes: [],
  };
}

export interface Accepting {
  readonly reason: string;
  /** Null where nobody has said who they are. */
  readonly by: Person | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly newId: () => RecordId;
}

function acceptancesOf(records: Records, module: RecordId): readonly RecordOf<'acceptance'>[] {
  const [programme] = records.children(null, 'programme');
  if (!programme) return [];
  return records.children(programme.id, 'acceptance').filter(({ data }) => data.module === module);
}

type As = Pick<RecordOf<'acceptance'>['data'], 'code' | 'about' | 'said'>;

/** Another link, file or number in the same place is another finding. */
function foundAs({ code, where, params }: Finding): As {
  return { code, about: where, said: stableJson(params) };
}

function keyOf({ code, about, said }: As): string {
  return `${code} ${about} ${said}`;
}
