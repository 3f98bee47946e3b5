/** `references.md`: the works that the modules cite, all of them published, and to be found by what stands there. */

import type { AnyRecord } from '../records/record.ts';
import { each } from './module-records.ts';
import { partsOf } from './parts.ts';
import type { Opened } from './reader.ts';
import { sectionsOf } from './sections.ts';

export function workId(key: string): string {
  return `w${key}`;
}

export function readReferences({ text, expect }: Opened, programme: string): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  each(sectionsOf(text.content, expect), ({ place, title: key, content }, order) => {
    const labels = ['Authors', 'Year', 'Title', 'Source', 'Address'];
    const parts = partsOf(place, content, { labels }, expect);
    if (parts.words !== '')
      expect(place, `a label before each line: ${labels.map((label) => `"${label}:"`).join(', ')}`);
    const [authors, year, title, source] = ['Authors', 'Year', 'Title', 'Source'].map((label) => parts.after(label));
    const [url = ''] = parts.all('Address');
    const data = {
      authors: authors ?? '',
      year: year ?? '',
      title: title ?? '',
      source: source ?? '',
      url,
      accessed: '',
    };
    records.push({ id: workId(key), kind: 'reference', parent: programme, order, data });
  });
  return records;
}
