/** Parts without an id of their own, known by their place, so that a list of parts can show them. */

export type Placed<Item> = Item & { readonly id: string };

export function placed<Item extends object>(items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, index) => ({ ...item, id: String(index) }));
}

/** The place of a new one behind another, or at the beginning. */
export function placeBehind(behind: { readonly id: string } | undefined): string {
  return behind ? String(Number(behind.id) + 1) : '0';
}
