/** How far two texts are alike from either end, and where one stands in another. Lengths and places in UTF-16 units. */

export function sameStart(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  return same;
}

export function sameEnd(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  return same;
}

/** The first `most` places; they may overlap. */
export function occurrences(text: string, part: string, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1 && found.length < most; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
