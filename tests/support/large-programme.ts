/** A programme of 500 modules and 50,000 blocks: what a faculty keeps in one file. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { createModule, createPage, createProgramme, createUnit } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { type AnyRecord, type Records, RecordTable } from '../../shared/records/record.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { triedTypes } from './exercise-fixtures.ts';

export interface Size {
  readonly modules: number;
  /** In one unit of each module. */
  readonly pages: number;
  /** On each page; the last is a question. */
  readonly blocks: number;
}

export const large: Size = { modules: 500, pages: 4, blocks: 25 };

const words = 'A cluster facilitator rarely has formal power, and listens to the quiet firms as well. ';

/** Module and page n are called `Module n` and `Page m.n`, counted from 1. */
export function largeProgramme({ modules, pages, blocks }: Size): Records {
  const newId = sequenceSource('n');
  const question = triedTypes[0]?.examples[1];
  const [start] = createProgramme({ newId, title: 'Large', language: 'en' }).puts;
  if (!start || !question) throw new Error('a new programme without a record');
  const records = new RecordTable([start]);
  function made(changes: { readonly puts: readonly AnyRecord[]; readonly removes: readonly string[] }): string {
    records.apply(changes);
    return changes.puts[0]?.id ?? '';
  }
  for (let number = 1; number <= modules; number++) {
    const module = made(
      createModule(records, { newId, programme: start.id, title: `Module ${number}`, code: `M${number}` }),
    );
    const unit = made(createUnit(records, { newId, module, title: `Unit ${number}` }));
    for (let at = 1; at <= pages; at++) {
      const page = made(createPage(records, { newId, unit, title: `Page ${number}.${at}` }));
      const puts = keysBetween(null, null, blocks).map((order, index): AnyRecord => {
        const data: BlockData =
          index === blocks - 1
            ? { ...question, prompt: rich(`What of page ${number}.${at}?`) }
            : { type: 'paragraph', children: [{ text: `${number}.${at}.${index} ${words.repeat(2)}` }] };
        return { id: newId(), kind: 'block', parent: page, order, data };
      });
      records.apply({ puts, removes: [] });
    }
  }
  return records;
}

export async function writeLargeProgramme(path: string, size: Size = large): Promise<void> {
  const file = unwrap(await createProjectFile(path, [...largeProgramme(size).all()], ''));
  unwrap(await file.close());
}
