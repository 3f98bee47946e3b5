/** Ids of new parts of an exercise. */

/**
 * An id that no part of the exercise has, nor had: answers that learners gave to a part that was removed must not go to the
 * next one. Nothing tells which ids there were, so it is drawn; short, because answers are stored by it.
 */
export function freeId(parts: readonly { readonly id: string }[]): string {
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const id = `n${(drawn % 36 ** 4).toString(36).padStart(4, '0')}`;
    if (!parts.some((part) => part.id === id)) return id;
  }
}
