/** A programme file with one page of given blocks, for tests and measures of the page editor. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';

/** Its blocks have the ids `block0`, `block1` …; `more` are records that they need, in the programme `n1`. */
export async function writePageFile(
  path: string,
  blocks: readonly BlockData[],
  more: readonly AnyRecord[] = [],
): Promise<void> {
  const file = unwrap(await createProjectFile(path, [...pageRecords(blocks), ...more], ''));
  await file.close();
}

/** What such a file holds without more. */
export function pageRecords(blocks: readonly BlockData[]): readonly AnyRecord[] {
  const start = createProgramme({ newId: sequenceSource('n'), title: 'Long', language: 'en' }).puts;
  const page = start.find((record) => record.kind === 'page');
  const orders = keysBetween(null, null, blocks.length);
  const placed = blocks.map((data, index): AnyRecord => ({
    id: `block${index}`,
    kind: 'block',
    parent: page?.id ?? '',
    order: orders[index] ?? '',
    data,
  }));
  return [...start, ...placed];
}
