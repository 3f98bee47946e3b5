/** Stable identifiers: start with a letter, `[a-z0-9]` only, so they are legal in every standard of packages, in XML and in HTML alike. */

/** Names a record for as long as it exists. */
export type RecordId = string;

/** Yields uniformly random bytes; the caller supplies it because this layer has no platform. */
export type RandomBytes = (length: number) => Uint8Array;

/** Makes one new identifier per call. */
export type NewId = () => string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'; // 32 letters: one byte masks to one letter without bias
const length = 16; // 1 letter + 15 × 5 bits = 75 random bits

/** An identifier source over a random source. */
export function idSource(random: RandomBytes): NewId {
  return () => {
    let id = 'm';
    for (const byte of random(length - 1)) id += alphabet[byte & 31];
    return id;
  };
}

/** A reproducible identifier source, for samples and tests: the same prefix gives the same sequence. */
export function sequenceSource(prefix: string): NewId {
  let next = 0;
  return () => `${prefix}${(next++).toString(36).padStart(4, '0')}`;
}

/** Identifier rule shared by SCORM 1.2 CMIIdentifier (RTE 3-18) and Moodle's stricter 2004 short identifier. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_.]{0,254}$/;
