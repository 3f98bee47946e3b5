/** The colour of each person who suggests something: by its number, in the order in which they came. */

import type { Records, RecordOf } from '../../shared/records/record.ts';

export const colours = 6;

const known = new WeakMap<readonly RecordOf<'suggestion'>[], ReadonlyMap<string, number>>();

export function colourOf(base: Records, person: string): number {
  const [programme] = base.children(null, 'programme');
  const all = programme ? base.children(programme.id, 'suggestion') : [];
  let numbers = known.get(all);
  if (!numbers) {
    const people = [...new Set(all.map(({ data }) => data.by.id))];
    numbers = new Map(people.map((id, index) => [id, index % colours]));
    known.set(all, numbers);
  }
  return numbers.get(person) ?? 0;
}
