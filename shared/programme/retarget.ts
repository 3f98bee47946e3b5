/** Where records name other records: every mention, in whatever kind of data, led somewhere else or dropped. */

import type { BlockData } from '../blocks/registry.ts';
import type { AnyRecord, RecordId } from '../records/record.ts';

/** The record to name instead; null where there is none. */
export type Lead = (id: RecordId) => RecordId | null;

/**
 * The record with its mentions led elsewhere. A dropped mention leaves the words that stood on it: a link becomes its text,
 * a picture becomes a place for one. Null for what is nothing but a mention: an alignment or estimate without its target.
 */
export function retarget(record: AnyRecord, lead: Lead): AnyRecord | null {
  switch (record.kind) {
    case 'alignment':
    case 'estimate': {
      const target = lead(record.data.target);
      return target === null ? null : ({ ...record, data: { ...record.data, target } } as AnyRecord);
    }
    case 'goal':
      return { ...record, data: { ...record.data, competences: leadAll(record.data.competences, lead) } };
    case 'module':
      return { ...record, data: { ...record.data, prerequisites: leadAll(record.data.prerequisites, lead) } };
    case 'block':
      return { ...record, data: retargetBlock(record.data, lead) };
    default:
      return record;
  }
}

export function retargetBlock(data: BlockData, lead: Lead): BlockData {
  return ledData(data, lead);
}

/** The records that a block's data names: files, terms, works, banks, goals, and places that links lead to. */
export function mentionsOf(data: unknown): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  ledData(data, (id) => {
    found.add(id);
    return id;
  });
  return found;
}

/** Members of a block's data that hold the id of a file. */
const fileKeys: ReadonlySet<string> = new Set(['resource', 'poster', 'image']);

/** What has no mention stays the same object. */
function ledData<T>(value: T, lead: Lead): T {
  if (Array.isArray(value)) return ledList(value as readonly unknown[], lead) as T;
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Readonly<Record<string, unknown>>;
  let changed = false;
  const entries = Object.entries(node).map(([key, member]) => {
    const next = ledMember(node['type'], key, member, lead);
    changed ||= next !== member;
    return [key, next] as const;
  });
  if (!changed) return value;
  const led = Object.fromEntries(entries);
  // What described the picture that is gone would be wrong of the next one.
  const pictureGone = ['resource', 'image'].some((key) => typeof node[key] === 'string' && led[key] === null);
  if (pictureGone && typeof led['alt'] === 'string') led['alt'] = '';
  return led as T;
}

function ledMember(type: unknown, key: string, member: unknown, lead: Lead): unknown {
  if (typeof member === 'string') {
    if (key === 'url' && member.startsWith('#')) {
      const target = lead(member.slice(1));
      return target === null ? '' : `#${target}`;
    }
    const names =
      fileKeys.has(key) ||
      (type === 'term' && key === 'term') ||
      (type === 'cite' && key === 'reference') ||
      (type === 'test' && key === 'bank');
    return names ? lead(member) : member;
  }
  if (type === 'test' && key === 'goals' && Array.isArray(member)) return leadAll(member as RecordId[], lead);
  return ledData(member, lead);
}

/** Links and terms that lead nowhere any more leave their words; citations and captions leave nothing. */
function ledList(list: readonly unknown[], lead: Lead): readonly unknown[] {
  let changed = false;
  const next = list.flatMap((item): readonly unknown[] => {
    const led = ledData(item, lead);
    changed ||= led !== item;
    if (led === item || typeof led !== 'object' || led === null) return [led];
    const node = led as Readonly<Record<string, unknown>>;
    if ((node['type'] === 'link' && node['url'] === '') || (node['type'] === 'term' && node['term'] === null)) {
      return node['children'] as readonly unknown[];
    }
    if (node['type'] === 'cite' && node['reference'] === null) return [{ text: '' }];
    // A track of a recording is its file.
    return 'kind' in node && 'language' in node && node['resource'] === null ? [] : [led];
  });
  return changed ? next : list;
}

function leadAll(ids: readonly RecordId[], lead: Lead): RecordId[] {
  const led = ids.map(lead);
  return led.every((id, index) => id === ids[index])
    ? (ids as RecordId[])
    : [...new Set(led.filter((id) => id !== null))];
}
