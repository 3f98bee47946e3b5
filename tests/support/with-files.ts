/** Records with the files that they show and are suggested to show: no suggestion brings one by its name alone. */

import { reading } from '../../shared/model/walk.ts';
import { kindDefinition, type Kind } from '../../shared/records/kinds.ts';
import type { AnyRecord } from '../../shared/records/record.ts';

const readFiles = reading('file');

export function withFiles(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const programme = records.find(({ kind }) => kind === 'programme')?.id ?? null;
  const there = new Set(records.map(({ id }) => id));
  const ids = new Set<string>();
  const read = (kind: Kind, data: unknown): void =>
    readFiles(kindDefinition(kind).data, data, ({ value }) => void (value && ids.add(value)));
  for (const { kind, data } of records) {
    read(kind, data);
    if (kind !== 'suggestion') continue;
    for (const state of [data.before, data.after]) {
      const { kind: of, data: inner } = JSON.parse(state ?? 'null') ?? {};
      if (of) read(of, inner);
    }
  }
  const data = {
    name: 'picture.png',
    mime: 'image/png',
    size: 1,
    sha256: 'a'.repeat(64),
    crc32: 1,
    width: null,
    height: null,
    original: null,
    source: '',
    licence: '',
  };
  const files = [...ids].filter((id) => !there.has(id));
  return [
    ...records,
    ...files.map((id) => ({ id, kind: 'resource', parent: programme, order: 'a0', data }) as unknown as AnyRecord),
  ];
}
