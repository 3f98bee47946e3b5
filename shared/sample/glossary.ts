/** `glossary.md`: what the modules mean by the words of the field. */

import type { AnyRecord } from '../records/record.ts';
import { each } from './module-records.ts';
import { partsOf, severalOf } from './parts.ts';
import type { Opened } from './reader.ts';
import { sectionsOf } from './sections.ts';

export function termId(key: string): string {
  return `t${key}`;
}

export function readGlossary({ text, expect }: Opened, programme: string): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  each(sectionsOf(text.content, expect), ({ place, title, content }, order) => {
    const parts = partsOf(place, content, { labels: ['Key', 'Also'] }, expect);
    if (parts.words === '') expect(place, 'a paragraph that says what the word means');
    const data = { word: title, forms: parts.all('Also').flatMap(severalOf), definition: parts.words, language: 'en' };
    records.push({ id: termId(parts.after('Key')), kind: 'term', parent: programme, order, data });
  });
  return records;
}
