/** `framework.md`: what people who work with clusters and their support are able to do, in areas and levels. */

import { frameworkData } from '../model/goals/schema.ts';
import { readFrontMatter } from '../import/markdown/front-matter.ts';
import type { AnyRecord } from '../records/record.ts';
import { each } from './module-records.ts';
import { partsOf } from './parts.ts';
import type { Opened } from './reader.ts';
import { sectionsOf } from './sections.ts';

const framework = 'bsrfw';
const levels = ['Foundation', 'Practitioner', 'Expert'] as const;
const frontMatter = frameworkData.omit({ identifier: true, uri: true, format: true, importedAt: true });

/** The record of a competence by its code: `B2` is `bsrfwb2`. */
export function competenceId(code: string): string {
  return `${framework}${code.toLowerCase()}`;
}

/** Framework, areas (`# A: Reading a cluster`) and their competences (`1. Foundation: Tells ...`). */
export function readFramework({ text, expect }: Opened, programme: string): readonly AnyRecord[] {
  const about = readFrontMatter(text, frontMatter, expect);
  if (!about) return [];
  const common = { identifier: '', uri: '' };
  const data = { ...about, ...common, format: 'written' as const, importedAt: null };
  const records: AnyRecord[] = [{ id: framework, kind: 'framework', parent: programme, order: 'a0', data }];
  each(sectionsOf(text.content, expect), ({ place, title, content }, order) => {
    const [, code = '', statement = ''] = /^([A-Z]): (.+)$/.exec(title) ?? [];
    if (code === '') expect(place, 'a letter, then the name of the area: "# A: Reading a cluster"');
    const parts = partsOf(place, content, { labels: [], numbered: 'beneath' }, expect);
    const id = competenceId(code);
    const area = { ...common, code, statement, level: '', sort: 'Area', notes: parts.words };
    records.push({ id, kind: 'competence', parent: framework, order, data: area });
    each(parts.numbered, (item, itemOrder, index) => {
      const level = levels.find((name) => item.text.startsWith(`${name}: `));
      if (!level) expect(item.place, `a level before the words: ${levels.map((name) => `"${name}: "`).join(', ')}`);
      const own = {
        code: `${code}${index + 1}`,
        statement: item.text.slice((level ?? '').length + 2),
        level: level ?? '',
      };
      records.push({
        id: competenceId(own.code),
        kind: 'competence',
        parent: id,
        order: itemOrder,
        data: { ...common, ...own, sort: 'Competence', notes: item.beneath },
      });
    });
  });
  return records;
}
