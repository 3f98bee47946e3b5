/** The `cmi` object of a platform as data: made of anything, read by the names of its elements. */

/** As nested JSON; lists are objects with the index as key. */
export type CmiRecord = { readonly [name: string]: CmiRecord | string };

/** Entries of the lists that grow, for the judge. */
export function countsOf(record: CmiRecord): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ['interactions', 'objectives', 'comments_from_learner'].map((list) => [
      `cmi.${list}`,
      Object.keys(branch(record, list)).filter((key) => /^\d+$/.test(key)).length,
    ]),
  );
}

/** Every element that has a value, by its full name. */
export function elementsOf(record: CmiRecord, path = 'cmi'): readonly (readonly [name: string, value: string])[] {
  return Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string'
      ? value === ''
        ? []
        : [[`${path}.${key}`, value] as const]
      : elementsOf(value, `${path}.${key}`),
  );
}

/** The value of an element, or the empty string. */
export function at(record: CmiRecord, name: string): string {
  let value: CmiRecord | string | undefined = record;
  for (const part of name.split('.').slice(1)) {
    if (typeof value !== 'object' || !Object.hasOwn(value, part)) return '';
    value = value[part];
  }
  return typeof value === 'string' ? value : '';
}

/** Makes a record of anything: strings and numbers stay, everything else that is no object goes. */
export function recordOf(value: unknown, depth = 0): CmiRecord {
  if (typeof value !== 'object' || value === null || depth > 8) return {};
  const entries = Object.entries(value).flatMap(([key, inner]): [string, CmiRecord | string][] =>
    typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean'
      ? [[key, String(inner)]]
      : typeof inner === 'object' && inner !== null
        ? [[key, recordOf(inner, depth + 1)]]
        : [],
  );
  return Object.fromEntries(entries);
}

export function branch(record: CmiRecord, name: string): CmiRecord {
  const value = record[name];
  return typeof value === 'object' ? value : {};
}

/** Seconds of `HHHH:MM:SS.SS` or of an ISO 8601 duration; 0 for anything else. */
export function secondsOf(time: string): number {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(time);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(time);
  const weights = [31_536_000, 2_592_000, 86_400, 3600, 60, 1];
  return duration ? weights.reduce((sum, weight, index) => sum + weight * Number(duration[index + 1] ?? 0), 0) : 0;
}
