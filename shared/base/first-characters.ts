/** A text cut where a length must be kept: in whole characters, since what encodes half of one throws (encodeURIComponent). */

/** At most `length` UTF-16 units, without halves of characters anywhere. */
export function firstCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}/gu, '');
}
