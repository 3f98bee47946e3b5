/** What is found again after a change is what is found from the beginning. */

import { expect, test } from 'vitest';
import { findAll, finder, inReadingOrder } from '../../../shared/edit/find.ts';
import { rename } from '../../../shared/edit/structure.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';

test('a search that goes on sees what is written, removed and brought back beside it', () => {
  const records = new RecordTable(sampleRecords);
  const options = { query: 'cluster', matchCase: false, wholeWord: false };
  const find = finder(options);
  const agrees = (): number => {
    const hits = find(inReadingOrder(records));
    expect(hits).toEqual(findAll(inReadingOrder(records), options));
    return hits.length;
  };
  const first = agrees();
  const page = sampleRecords.find(({ kind }) => kind === 'page');
  const title = page?.kind === 'page' ? page.data.title : '';
  const inverse = records.apply(rename(records, { id: page?.id ?? '', title: `${title} cluster` }));
  expect(agrees()).toBe(first + 1);
  records.apply({ puts: [], removes: [page?.id ?? ''] });
  expect(agrees()).toBeLessThan(first);
  records.apply(inverse);
  expect(agrees()).toBe(first);
});
