/** One character too many, in every text of every kind of record: refused where it is written, and nothing else waits for it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { ok } from '../../../shared/base/result.ts';
import { blockData } from '../../../shared/blocks/registry.ts';
import { kinds } from '../../../shared/records/kinds.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { attempt, heldFailure, hold } from '../../../renderer/ui/refusal.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';
import { fromSchema } from '../../support/from-schema.ts';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number } };
  }[];
}

const defOf = (schema: z.ZodType): Def => schema._zod.def;

/** A text of a shape: where it is, the most it takes, and a value of the whole shape that holds `text` there. */
interface Leaf {
  readonly path: string;
  readonly most: number;
  readonly make: (text: string) => unknown;
}

function leaves(schema: z.ZodType): Leaf[] {
  const def = defOf(schema);
  const within = (inner: z.ZodType, step: string, wrap: (value: unknown) => unknown): Leaf[] =>
    leaves(inner).map(({ path, most, make }) => ({ path: `${step}${path}`, most, make: (text) => wrap(make(text)) }));
  switch (def.type) {
    case 'string': {
      const most = def.checks?.find((check) => check._zod.def.check === 'max_length')?._zod.def.maximum;
      return most === undefined ? [] : [{ path: '', most, make: (text) => text }];
    }
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, member]) =>
        within(member, `.${key}`, (value) => ({ ...(sample(schema) as object), [key]: value })),
      );
    case 'array':
      return within(def.element as z.ZodType, '[]', (value) => [value]);
    case 'nullable':
    case 'optional':
      return within(def.innerType as z.ZodType, '', (value) => value);
    case 'union':
      return (def.options ?? []).flatMap((option) => within(option, '', (value) => value));
    default:
      return [];
  }
}

const samples = new Map<z.ZodType, unknown>();

function sample(schema: z.ZodType): unknown {
  if (!samples.has(schema)) samples.set(schema, fc.sample(fromSchema(schema), { numRuns: 1, seed: 7 })[0]);
  return samples.get(schema);
}

const shapes: [string, AnyRecord['kind'], z.ZodType][] = [
  ...Object.entries(kinds)
    .filter(([kind]) => kind !== 'block')
    .map(([kind, { data }]) => [kind, kind, data] as [string, AnyRecord['kind'], z.ZodType]),
  ...(defOf(blockData).options ?? []).map((schema): [string, AnyRecord['kind'], z.ZodType] => [
    `block ${String((defOf(defOf(schema).shape?.['type'] as z.ZodType) as unknown as { values: string[] }).values[0])}`,
    'block',
    schema,
  ]),
];

function open(kind: AnyRecord['kind']) {
  const record = { id: 'r', kind, parent: null, order: 'a0', data: {} } as unknown as AnyRecord;
  const sent: unknown[] = [];
  const document = new ProgrammeDocument(
    { session: 's', name: 'x', folder: '', rev: 1, savedAt: '', readOnly: null, records: [record] },
    async ({ changes }) => {
      sent.push(changes);
      return ok({ rev: 2, savedAt: '' });
    },
    sequenceSource('c'),
  );
  return { record, document, sent };
}

describe.each(shapes)('%s', (_name, kind, schema) => {
  const found = leaves(schema);
  it.skipIf(found.length === 0)(
    'refuses one character too many in each of its texts, and says which and how many',
    () => {
      for (const { path, most, make } of found) {
        const data = make('x'.repeat(most + 1));
        const { record, document } = open(kind);
        const change = { puts: [{ ...record, data } as AnyRecord], removes: [] };
        const failure = attempt(() => document.change(change, { label: 'x' }));
        expect([path, failure?.code, failure?.params['record'], failure?.params['most']]).toEqual([
          path,
          'text.tooLong',
          'r',
          most,
        ]);
        expect(document.waiting.puts).toEqual([]);
        expect(document.record(kind, 'r')?.data).toEqual({});
      }
    },
  );
});

it('lets words that were not taken go at the first undo, and the last step at the next', () => {
  const { record, document } = open('page');
  document.change(
    { puts: [{ ...record, data: { title: 'One', use: 'page' } } as AnyRecord], removes: [] },
    { label: 'x' },
  );
  const release = hold({ failure: { code: 'text.tooLong', params: {} }, letGo: () => release() });
  expect(document.undo()).toBeUndefined();
  expect(heldFailure()).toBeNull();
  expect(document.undo()?.label).toBe('x');
});
