/** A file that is kept in the programme, and the records that come with its first use. */

import { stableJson } from '../../../shared/base/json.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import { keyAt } from '../../../shared/store/order.ts';
import type { AnyRecord, RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';

export interface KeptFile {
  readonly id: RecordId;
  readonly data: ResourceData;
  /** The resource records to put along with its first use; none when the same file is in the programme already. */
  readonly records: readonly AnyRecord[];
}

/** The resource that these bytes are in the programme: a known one, or a new record behind those about to be put. */
export function asRecord(document: ProgrammeDocument, data: ResourceData, before: readonly AnyRecord[] = []): KeptFile {
  const programme = document.programme.id;
  const resources = document.records.children(programme, 'resource');
  // The same picture added by itself and cut from another are two resources over bytes that are stored once.
  const made = stableJson(data.original);
  const known = resources.find(
    (resource) => resource.data.sha256 === data.sha256 && stableJson(resource.data.original) === made,
  );
  if (known) return { id: known.id, data: known.data, records: before };
  const id = document.newId();
  const siblings = [...resources, ...before];
  const order = keyAt(siblings, siblings.length);
  return { id, data, records: [...before, { id, kind: 'resource', parent: programme, order, data }] };
}
