/** Short names for records in suspend_data: made of the id alone, so that nothing else in a module ever changes them. */

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 42 bits: of 200 records in a module, two have the same name once in 200 million modules. */
export const nameLength = 7;
/** Of a tag, which tells one edition of a record from the next. */
export const tagLength = 3;

/** The same text gives the same name in every browser and every export; `length` is at most 8. */
export function shortName(text: string, length = nameLength): string {
  const [high, low] = [hashOf(text), hashOf(text, 0x5bd1e995)];
  return Array.from({ length }, (_, place) => {
    const bits = place < 5 ? high >>> (place * 6) : low >>> ((place - 5) * 6);
    return signs[bits & 63];
  }).join('');
}

/** A hash in which every character reaches every bit: FNV-1a, finished as MurmurHash3 is. */
export function hashOf(text: string, factor = 0x01000193): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
