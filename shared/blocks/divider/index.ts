/** A divider: how it starts and renders. */

import { h } from '../../base/html.ts';
import type { BlockType } from '../seam.ts';
import { dividerSchema, type Divider } from './schema.ts';

export const divider: BlockType<Divider> = {
  type: 'divider',
  schema: dividerSchema,
  insert: { group: 'media' },
  create: () => ({ type: 'divider' }),
  toHtml: (_data, { blockId }) => h('hr', { id: blockId }),
  onPaper: () => [{ is: 'rule' }],
  check: () => [],
};
