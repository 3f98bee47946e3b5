/** What is found by search: words that people wrote, and no member that only holds one of a few choices. */

import { expect, it } from 'vitest';
import type { z } from '../../../shared/base/zod.ts';
import { kindNames, kinds } from '../../../shared/records/kinds.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { wordsOf } from '../../../shared/records/words.ts';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

/** Every member of a schema that is a choice of texts, with its choices. */
function choices(schema: z.ZodType, key: string, seen: Set<z.ZodType>, found: Map<string, unknown[]>): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const def = schema._zod.def as unknown as Def;
  const values = def.entries ? Object.values(def.entries) : (def.values ?? []);
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length > 0) found.set(key, [...(found.get(key) ?? []), ...texts]);
  for (const [name, member] of Object.entries(def.shape ?? {})) choices(member, name, seen, found);
  const inner = [def.element, def.innerType, def.in, def.valueType, def.getter?.(), ...(def.options ?? [])];
  for (const part of inner) if (part) choices(part, key, seen, found);
}

it('a member that is a choice is not words', () => {
  let count = 0;
  for (const kind of kindNames) {
    const found = new Map<string, unknown[]>();
    choices(kinds[kind].data as z.ZodType, kind, new Set(), found);
    count += found.size;
    const words = (key: string, value: unknown) => wordsOf({ kind, data: { [key]: value } } as unknown as AnyRecord);
    const loud = [...found].filter(([key, values]) => values.some((value) => words(key, value) !== ''));
    expect([kind, loud]).toEqual([kind, []]);
  }
  expect(count).toBeGreaterThan(10);
});
