/** The texts of a record that words can be pointed at in: each field with its name, as one run of characters. */

import type { InlineNode } from '../blocks/inline.ts';
import { reading, type Path } from '../model/walk.ts';
import { kindDefinition } from '../records/kinds.ts';
import type { AnyRecord } from '../records/record.ts';
import { sign } from './sign.ts';

export interface FieldText {
  /** Names the field as long as its parts have their ids: `options/#b/text`, `children`. */
  readonly field: string;
  readonly path: Path;
  readonly isRich: boolean;
  readonly text: string;
  /** Characters that there is room for. */
  readonly most: number;
}

const readTexts = reading('words', 'richText');
const known = new WeakMap<object, readonly FieldText[]>();

/** In reading order. Data never change once made: what a record holds is looked for once. */
export function textsOf({ kind, data }: AnyRecord): readonly FieldText[] {
  let texts = known.get(data);
  if (!texts) {
    const found: FieldText[] = [];
    readTexts(kindDefinition(kind).data, data, ({ is, field: { most }, value, path }) => {
      const text = is === 'richText' ? flatText(value as readonly InlineNode[]) : value;
      found.push({ field: fieldName(data, path), path, isRich: is === 'richText', text, most });
    });
    known.set(data, (texts = found));
  }
  return texts;
}

export function textOf(record: AnyRecord, field: string): FieldText | undefined {
  return textsOf(record).find((one) => one.field === field);
}

/** The words of inline content with a sign for everything else in it. */
export function flatText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (!('type' in node)) return node.text;
      return node.type === 'link' || node.type === 'term' ? flatText(node.children) : sign;
    })
    .join('');
}

/** A part is named by its id where it has one, so that the field is the same when another part goes. */
function fieldName(data: unknown, path: Path): string {
  let at: unknown = data;
  const steps = path.map((step) => {
    at = (at as Readonly<Record<string | number, unknown>>)[step];
    const id = typeof step === 'number' && typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined;
    return typeof id === 'string' ? `#${id}` : String(step);
  });
  return steps.join('/');
}
