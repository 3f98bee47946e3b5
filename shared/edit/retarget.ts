/** Where records name other records: every mention, in whatever kind of data, led somewhere else or dropped. */

import type { z } from '../base/zod.ts';
import { blockData, type BlockData } from '../blocks/registry.ts';
import type { Field } from '../model/fields.ts';
import { changing, gone, reading } from '../model/walk.ts';
import { kindDefinition } from '../records/kinds.ts';
import type { AnyRecord, RecordId } from '../records/record.ts';

const changeMentions = changing('ref', 'file', 'place');
const readMentions = reading('ref', 'file', 'place');

/** The record to name instead; null where there is none. */
export type Lead = (id: RecordId) => RecordId | null;

/**
 * The record with its mentions led elsewhere; the same where none is. A dropped mention leaves the words that stood on it: a
 * link becomes its text, a picture becomes a place for one. Null for what is nothing but a mention: an alignment or estimate
 * without its target.
 */
export function retarget(record: AnyRecord, lead: Lead): AnyRecord | null {
  const before: unknown = record.data;
  const data = changeMentions(kindDefinition(record.kind).data, before, leading(lead));
  if (data === gone) return null;
  return data === before ? record : ({ ...record, data } as AnyRecord);
}

export function retargetBlock(data: BlockData, lead: Lead): BlockData {
  const led = changeMentions(blockData, data, leading(lead));
  // No block is nothing but a mention.
  return led === gone ? data : led;
}

/** The records that a block's data names: files, terms, works, banks, goals, and places that links lead to. */
export function mentionsOf(data: BlockData): ReadonlySet<RecordId> {
  return namedIn(blockData, data);
}

/** The same of a record of any kind. */
export function mentionsIn({ kind, data }: AnyRecord): ReadonlySet<RecordId> {
  return namedIn(kindDefinition(kind).data, data);
}

function namedIn(schema: z.ZodType, data: unknown): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  readMentions(schema, data, ({ is, value }) => {
    if (is !== 'place') found.add(value);
    else if (value.startsWith('#')) found.add(value.slice(1));
  });
  return found;
}

function leading(lead: Lead) {
  return (value: string, field: Extract<Field, { readonly is: 'ref' | 'file' | 'place' }>): string | typeof gone => {
    if (field.is !== 'place') return lead(value) ?? gone;
    if (!value.startsWith('#')) return value;
    const target = lead(value.slice(1));
    if (target !== null) return `#${target}`;
    return field.required ? gone : '';
  };
}
