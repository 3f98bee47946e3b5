/** A framework as files carry it: a list of nodes that name their parents. Every format is read into this and written from it. */

import { z } from '../base/zod.ts';
import { limitOf } from '../model/fields.ts';
import type { CompetenceData, FrameworkData } from '../model/goals/schema.ts';

export type FrameworkFormat = 'case' | 'csv' | 'esco';

/** A file as it was read; the name serves frameworks that have none of their own. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface OutlineNode extends CompetenceData {
  /** Unique in its file, never empty. */
  readonly key: string;
  /** Key of the node above, or null for the framework itself. */
  readonly parent: string | null;
}

export interface FrameworkOutline {
  readonly data: Omit<FrameworkData, 'format' | 'importedAt'>;
  /** Siblings in order. */
  readonly nodes: readonly OutlineNode[];
}

/** What an import could not keep as it was, with how often. Nothing is dropped in silence. */
export type FrameworkLossCode =
  /** Two nodes had one identifier; the first was kept. */
  | 'duplicate'
  /** A node lay under itself; it was put on top. */
  | 'cycle'
  /** A node named a parent that is not in the file; it was put on top. */
  | 'parent'
  /** A node lay deeper than twenty levels; it was put beside the one above. */
  | 'depth'
  /** A text was longer than is kept; its end was cut. */
  | 'cut'
  /** A row or item without words; it was left out. */
  | 'empty'
  /** Links of another kind than “is child of”, and second parents. */
  | 'links'
  /** Members or columns that there is no place for. */
  | 'unknown';

export interface FrameworkLoss {
  readonly code: FrameworkLossCode;
  readonly count: number;
}

/** More than this is refused: the largest published frameworks (ESCO's 14,000 skills) are far below. */
export const maxNodes = 50_000;
/** Characters of a file. */
export const maxFileSize = 100_000_000;

export class LossCount {
  readonly #counts = new Map<FrameworkLossCode, number>();
  readonly #limits = new Map<z.ZodObject, ReadonlyMap<string, number>>();

  add(code: FrameworkLossCode, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** The texts in the length that their fields take. None ends in half a character. */
  fit<D extends Readonly<Record<string, string>>>(schema: z.ZodObject, data: D): D {
    const limits = this.#limits.get(schema) ?? limitsOf(schema);
    this.#limits.set(schema, limits);
    const entries = Object.entries(data).map(([name, text]) => {
      const most = limits.get(name) ?? Infinity;
      if (text.length <= most) return [name, text];
      this.add('cut');
      return [name, text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')];
    });
    return Object.fromEntries(entries) as D;
  }

  get losses(): readonly FrameworkLoss[] {
    return Array.from(this.#counts, ([code, count]) => ({ code, count }));
  }
}

function limitsOf({ shape }: z.ZodObject): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(shape).flatMap(([name, text]) => (text instanceof z.ZodString ? [[name, limitOf(text)]] : [])),
  );
}
