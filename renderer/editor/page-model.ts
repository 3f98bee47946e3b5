/** Records as Slate sees them and back: one top-level element per block, unchanged blocks the same object. */

import { blockType, blockTypeNames, type BlockData } from '../../shared/blocks/registry.ts';
import { hangingOn } from '../../shared/edit/subtree.ts';
import { keysBetween } from '../../shared/store/order.ts';
import type { ChangeSet, RecordId, RecordOf, Records } from '../../shared/records/record.ts';
import type { BlockElement } from './slate-types.ts';

const elements = new WeakMap<BlockData, BlockElement>();
const datas = new WeakMap<BlockElement, BlockData>();

const voidTypes: ReadonlySet<string> = new Set(
  blockTypeNames.filter((type) => !('children' in blockType({ type }).create())),
);

/** Blocks that the editor shows as one piece, edited beside the page: those that hold no words of the page. */
export function isVoid({ type }: { readonly type: string }): boolean {
  return voidTypes.has(type);
}

/** A block as Slate sees it; without an id it is a line of a panel. */
export function toElement(data: BlockData, id?: string): BlockElement {
  const children = 'children' in data ? data.children : [{ text: '' }];
  const { text, ...rest } = data as BlockData & { text?: string };
  const element = text === undefined ? data : { ...rest, ownText: text };
  return { ...element, ...(id === undefined ? {} : { id }), children } as BlockElement;
}

export function elementOf(block: RecordOf<'block'>): BlockElement {
  const known = elements.get(block.data);
  if (known?.id === block.id) return known;
  const element = toElement(block.data, block.id);
  elements.set(block.data, element);
  datas.set(element, block.data);
  return element;
}

export function dataOf(element: BlockElement): BlockData {
  const known = datas.get(element);
  if (known) return known;
  const { id: _id, children, ownText, ...rest } = element as BlockElement & { ownText?: string };
  const members = { ...absentIn(element), ...rest };
  const own = ownText === undefined ? members : { ...members, text: ownText };
  // An element was made of data, and the editor keeps its shape.
  const data = (isVoid(element) ? own : { ...own, children }) as unknown as BlockData;
  datas.set(element, data);
  return data;
}

const absent = new Map<string, Readonly<Record<string, null>>>();

/** What a block of this type starts without: Slate takes a member that is set to null for one that is not there. */
function absentIn({ type }: BlockElement): Readonly<Record<string, null>> {
  const known = absent.get(type);
  if (known) return known;
  const members = Object.entries(blockType({ type }).create()).filter(([, value]) => value === null);
  const found = Object.fromEntries(members.map(([name]) => [name, null]));
  absent.set(type, found);
  return found;
}

export function pageElements(records: Records, page: RecordId): readonly BlockElement[] {
  return records.children(page, 'block').map(elementOf);
}

/** Lets a copy that an editor made of an element stand for its block from here on. */
export function adopt(block: RecordOf<'block'>, copy: BlockElement): BlockElement {
  elements.set(block.data, copy);
  datas.set(copy, block.data);
  return copy;
}

/**
 * What changed on a page between two states of the editor, at a cost of what changed while only words do. Blocks keep
 * their order keys where they can: a moved block writes itself alone.
 */
export function pageChange(
  records: Records,
  page: RecordId,
  before: readonly BlockElement[],
  after: readonly BlockElement[],
): ChangeSet {
  const puts: RecordOf<'block'>[] = [];
  const isSameBlock = (element: BlockElement, index: number): boolean =>
    element === before[index] || element.id === before[index]?.id;
  if (before.length === after.length && after.every(isSameBlock)) {
    for (let index = 0; index < after.length; index++) {
      const element = after[index];
      if (!element || element === before[index]) continue;
      const record = records.get(element.id);
      const order = record?.order ?? keysBetween(null, null, after.length)[index] ?? 'a0';
      puts.push({ id: element.id, kind: 'block', parent: page, order, data: dataOf(element) });
    }
    return { puts, removes: [] };
  }
  const kept = new Set(after.map((element) => element.id));
  const old = new Map(before.map((element) => [element.id, element]));
  const orders = ordersFor(after.map((element) => records.get(element.id)?.order ?? null));
  for (const [index, element] of after.entries()) {
    const order = orders[index] ?? '';
    if (old.get(element.id) === element && records.get(element.id)?.order === order) continue;
    puts.push({ id: element.id, kind: 'block', parent: page, order, data: dataOf(element) });
  }
  const removes = before.filter((element) => !kept.has(element.id) && records.get(element.id)).map(({ id }) => id);
  if (removes.length > 0) removes.push(...hangingOn(records, new Set(removes)).map(({ id }) => id));
  return { puts, removes };
}

/** Increasing order keys for a sequence, keeping as many of the present ones as possible. */
export function ordersFor(present: readonly (string | null)[]): readonly string[] {
  const keep = longestIncreasing(present);
  const orders: string[] = [];
  for (let index = 0; index < present.length;) {
    if (keep.has(index)) {
      orders.push(present[index] as string);
      index += 1;
      continue;
    }
    let end = index;
    while (end < present.length && !keep.has(end)) end += 1;
    orders.push(...keysBetween(orders.at(-1) ?? null, present[end] ?? null, end - index));
    index = end;
  }
  return orders;
}

/** Places of a longest strictly increasing subsequence, missing keys left out (patience sorting). */
function longestIncreasing(keys: readonly (string | null)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[tails[middle] as number] as string) < key) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const places = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) places.add(at);
  return places;
}
