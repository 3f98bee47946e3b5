/** What a SCORM platform keeps in lists: answers, one entry each, and goals, each in the entry that has its id. */

import type { ScormApi } from './scorm-api.ts';

/** Elements of an entry below its id, in the order in which they are told. */
export type Entry = readonly (readonly [element: string, value: string])[];

export interface ScormLists {
  /** Learns what there is already. */
  begin(): void;
  /** One entry per answer; false where the platform does not take it. */
  record(id: string, entry: Entry): boolean;
  assess(id: string, entry: Entry): void;
}

export function scormLists(api: ScormApi): ScormLists {
  let interactions = 0;
  const objectives = new Map<string, number>();
  const offer = (path: string, entry: Entry): void => {
    for (const [element, value] of entry) api.offer(`${path}.${element}`, value);
  };
  return {
    begin() {
      interactions = api.count('cmi.interactions');
      for (let index = api.count('cmi.objectives') - 1; index >= 0; index--) {
        objectives.set(api.get(`cmi.objectives.${index}.id`), index);
      }
    },
    record(id, entry) {
      const path = `cmi.interactions.${interactions}`;
      if (!api.offer(`${path}.id`, id)) return false;
      interactions += 1;
      offer(path, entry);
      return true;
    },
    assess(id, entry) {
      const index = objectives.get(id) ?? objectives.size;
      const path = `cmi.objectives.${index}`;
      if (!objectives.has(id)) {
        if (!api.offer(`${path}.id`, id)) return;
        objectives.set(id, index);
      }
      offer(path, entry);
    },
  };
}

/** Each by its place in a list of the entry. */
export function listed(list: string, values: readonly string[], member: string): Entry {
  return values.map((value, index) => [`${list}.${index}.${member}`, value]);
}
