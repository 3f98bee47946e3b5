/** Which picture of a page stands across its top where the page is designed so: the first that has its file. */

import type { RecordId } from '../base/ids.ts';
import type { Placed } from './flow-html.ts';

type Any = Placed<{ readonly type: string; readonly resource?: unknown }>;

export function leadPicture<Block extends Any>(
  blocks: readonly Block[],
  isFile: (id: RecordId) => boolean,
): Block | undefined {
  return blocks.find(({ data }) => data.type === 'image' && typeof data.resource === 'string' && isFile(data.resource));
}
