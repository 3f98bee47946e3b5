/** The texts of a programme by the bookmarks that stand for them in a document. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { AnyRecord, RecordId, Records } from '../../records/record.ts';
import { flatOf, type Flat, type Running } from '../suggestions/flat.ts';
import { isSaid } from '../suggestions/record-plan.ts';
import { textsOf, type FieldText } from '../texts.ts';
import { fieldMark, recordHash } from './marks.ts';

/** One text of a record as it was sent. */
export interface Field extends FieldText {
  readonly name: string;
  readonly record: AnyRecord;
  readonly running: Running;
  readonly flat: Flat;
}

export class Fields {
  readonly #byMark = new Map<string, Field>();
  readonly #records = new Map<string, RecordId>();

  constructor(base: Records) {
    const visit = (parent: RecordId | null): void => {
      for (const record of base.children(parent)) {
        if (isSaid(record.kind)) continue;
        this.#records.set(recordHash(record.id), record.id);
        for (const text of textsOf(record)) {
          const running = runningAt(record, text);
          const name = fieldMark(record.id, text.field);
          this.#byMark.set(name, { ...text, name, record, running, flat: flatOf(running) });
        }
        visit(record.id);
      }
    };
    visit(null);
  }

  marked(name: string): Field | undefined {
    return this.#byMark.get(name);
  }

  /** What a label stands beside. */
  beside(hash: string): RecordId | null {
    return this.#records.get(hash) ?? null;
  }
}

function runningAt({ data }: AnyRecord, { path }: FieldText): Running {
  let at: unknown = data;
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>>)[step];
  return at as string | readonly InlineNode[];
}
