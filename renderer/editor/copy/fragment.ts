/**
 * Blocks on the clipboard in our own form: written by every copy, read by every paste. Whoever reads one checks it, since
 * any page and any program may write the same.
 */

import { z } from '../../../shared/base/zod.ts';
import { blockData, type BlockData } from '../../../shared/blocks/registry.ts';
import { hangingOn } from '../../../shared/edit/subtree.ts';
import { mentionsOf } from '../../../shared/edit/retarget.ts';
import { kindDefinition, kindNames } from '../../../shared/records/kinds.ts';
import { migrateRecords, recordVersion } from '../../../shared/records/migrations.ts';
import type { AnyRecord, RecordId, Records } from '../../../shared/records/record.ts';

/** The type under which it lies on the clipboard; beside it, HTML carries it in an attribute, for programs that keep only that. */
export const fragmentType = 'application/x-modulewright-blocks';
export const fragmentAttribute = 'data-modulewright';

export interface CopiedBlock {
  readonly id: RecordId;
  readonly data: BlockData;
}

export interface Fragment {
  /** The programme it was copied from: what blocks mention is known there. */
  readonly programme: RecordId;
  /** `words` were part of one line and join the line they come into; `blocks` stand by themselves. */
  readonly form: 'words' | 'blocks';
  readonly blocks: readonly CopiedBlock[];
  /** Links to goals and estimates that hang on the blocks. */
  readonly hanging: readonly AnyRecord[];
  /** The files, terms and works that the blocks mention, as they were: their bytes are not here. */
  readonly mentioned: readonly AnyRecord[];
  /** Blocks that were there but are none of ours, or of a later version. */
  readonly unread: number;
}

const mostBlocks = 5000;

/** The blocks with all that belongs to them. */
export function fragmentOf(
  records: Records,
  programme: RecordId,
  { form, blocks }: Pick<Fragment, 'form' | 'blocks'>,
): Fragment {
  const mentions = new Set(blocks.flatMap(({ data }) => [...mentionsOf(data)]));
  const mentioned = [...mentions].flatMap((id) => records.get(id) ?? []).filter(travels);
  const hanging = form === 'words' ? [] : hangingOn(records, new Set(blocks.map(({ id }) => id)));
  return { programme, form, blocks, hanging, mentioned, unread: 0 };
}

export function writeFragment(fragment: Fragment): string {
  return JSON.stringify({ version: recordVersion, ...fragment });
}

const record = z.object({
  id: z.string().min(1).max(200),
  kind: z.enum(kindNames),
  parent: z.string().nullable(),
  order: z.string().max(1000),
  data: z.unknown(),
});

const written = z.object({
  version: z.number().int().min(1).max(recordVersion),
  programme: z.string(),
  form: z.enum(['words', 'blocks']),
  blocks: z.array(z.object({ id: z.string().max(200), data: z.unknown() })).max(mostBlocks),
  hanging: z.array(record),
  mentioned: z.array(record),
});

/** What a clipboard holds of ours; null when there is nothing, or it cannot be read. */
export function readFragment(data: Pick<DataTransfer, 'getData'>): Fragment | null {
  const text = data.getData(fragmentType) || fromHtml(data.getData('text/html'));
  const parsed = written.safeParse(readJson(text));
  if (!parsed.success) return null;
  const { version, programme, form, blocks, hanging, mentioned } = parsed.data;
  // All were called 1 that were copied before the version of their records was said.
  const from = version === 1 ? 3 : version;
  const known = blocks.flatMap(({ id, data: copied }): CopiedBlock[] => {
    const block = blockData.safeParse(upToDate(copied, from));
    return block.success ? [{ id, data: block.data }] : [];
  });
  return {
    programme,
    form,
    blocks: known,
    hanging: hanging.filter(isSound).filter(({ kind }) => kind === 'alignment' || kind === 'estimate'),
    mentioned: mentioned.filter(isSound).filter(travels),
    unread: blocks.length - known.length,
  };
}

function upToDate(copied: unknown, from: number): unknown {
  if (typeof copied !== 'object' || copied === null) return copied;
  const record = { id: '', kind: 'block', parent: null, order: '', data: copied } as AnyRecord;
  return migrateRecords([record], from)[0]?.data;
}

/** The attribute's value cannot break out of its quotes: `encodeURIComponent` leaves none. */
export function asAttribute(fragment: Fragment): string {
  return encodeURIComponent(writeFragment(fragment));
}

function fromHtml(html: string): string {
  const value = new RegExp(`${fragmentAttribute}="([^"]*)"`).exec(html)?.[1] ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // an attribute by that name that we did not write
  }
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null; // not ours after all
  }
}

function isSound(candidate: z.infer<typeof record>): candidate is AnyRecord & z.infer<typeof record> {
  return kindDefinition(candidate.kind).data.safeParse(candidate.data).success;
}

function travels({ kind }: { readonly kind: AnyRecord['kind'] }): boolean {
  return kind === 'resource' || kind === 'term' || kind === 'reference';
}
