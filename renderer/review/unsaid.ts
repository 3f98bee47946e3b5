/** Words that were begun and not said: they are there again when the same is begun again. */

const unsaid = new Map<string, string>();

export function unsaidAt(place: string): string | undefined {
  return unsaid.get(place);
}

export function keepUnsaid(place: string, words: string): void {
  if (words === '') unsaid.delete(place);
  else unsaid.set(place, words);
}
