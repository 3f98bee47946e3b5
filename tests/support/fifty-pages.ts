/** A module of fifty pages of words with a question on each: what authors' programmes are like, and peers are measured at. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createPage, createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { type RecordOf, RecordTable } from '../../shared/records/record.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { triedTypes } from './exercise-fixtures.ts';

const paragraphs = 4;
const words = 'A cluster facilitator rarely has formal power, and listens to the quiet firms as well. '.repeat(5);

/** Writes it to a file and tells the code of its module. */
export async function writeFiftyPages(path: string): Promise<string> {
  const newId = sequenceSource('n');
  const records = new RecordTable(createProgramme({ newId, title: 'Fifty', language: 'en' }).puts);
  const [programme] = records.children(null, 'programme');
  const [module] = records.children(programme?.id ?? '', 'module');
  const [unit] = records.children(module?.id ?? '', 'unit');
  const question = triedTypes[0]?.examples[1];
  if (!module || !unit || !question) throw new Error('a new programme without a module');
  for (let page = 1; page <= 50; page++) {
    const made = createPage(records, { newId, unit: unit.id, title: `Page ${page}` });
    records.apply(made);
    const parent = made.puts[0]?.id ?? '';
    const blocks = keysBetween(null, null, paragraphs + 1).map((order, index): RecordOf<'block'> => {
      const data: BlockData =
        index === paragraphs
          ? { ...question, prompt: rich(`What of page ${page}?`) }
          : { type: 'paragraph', children: [{ text: `${page}.${index} ${words}` }] };
      return { id: newId(), kind: 'block', parent, order, data };
    });
    records.apply({ puts: blocks, removes: [] });
  }
  const file = unwrap(await createProjectFile(path, [...records.all()], ''));
  unwrap(await file.close());
  return module.data.code;
}
