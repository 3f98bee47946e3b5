/** Where a place that is added by a key comes: beside those that are there, not on them. */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** `apart`: how far the places of two must be from each other, in percent. */
export function freePlace(among: readonly Place[], x: number, y: number, apart: number): Place {
  for (let index = 0; index < 100; index++) {
    const place = { x: (x + apart * (index % 10)) % 80, y: (y + apart * Math.floor(index / 10)) % 80 };
    const isTaken = (other: Place): boolean =>
      Math.max(Math.abs(other.x - place.x), Math.abs(other.y - place.y)) < apart - 1;
    if (!among.some(isTaken)) return place;
  }
  return { x, y };
}
