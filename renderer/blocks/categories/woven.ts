/** Some members of a list put in the places of those they stand for: the others stay where they are. */

export function woven<Item>(all: readonly Item[], isMine: (item: Item) => boolean, mine: readonly Item[]): Item[] {
  const last = all.findLastIndex(isMine);
  if (last < 0) return [...all, ...mine];
  const rest = [...mine];
  return all.flatMap((item, index) => {
    if (!isMine(item)) return [item];
    return index === last ? rest.splice(0) : rest.splice(0, 1);
  });
}
