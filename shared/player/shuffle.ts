/** A reproducible shuffle: the same items and seed give the same order in every browser. */

import { hashOf } from '../base/short-name.ts';

/** Fisher-Yates over the mulberry32 generator. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed | 0;
  for (let last = result.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const pick = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}

/** A seed of its own for each name under one seed (FNV-1a). */
export function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** In an order of chance in which each item has a rank by its name alone: the others keep theirs when one comes or goes. */
export function ranked<T>(items: readonly T[], nameOf: (item: T) => string, seed: number, name: string): T[] {
  return items
    .map((item) => ({ item, rank: hashOf(`${seed} ${name} ${nameOf(item)}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
