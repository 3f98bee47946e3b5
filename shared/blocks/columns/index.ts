/** Columns: how they start, render, read and are checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { checkLines, linesHtml, linesText } from '../panel-content.ts';
import { emptyColumn } from '../panel.ts';
import type { BlockType } from '../seam.ts';
import { columnsSchema, type Columns } from './schema.ts';
import { columnOnPaper } from '../panel-paper.ts';

export const columns: BlockType<Columns> = {
  type: 'columns',
  schema: columnsSchema,
  insert: { group: 'layout' },
  create: () => ({ type: 'columns', ratio: 'equal', children: [emptyColumn(), emptyColumn()] }),
  toHtml: (data, context) =>
    h(
      'div',
      { id: context.blockId, class: `beside ${data.ratio}` },
      data.children.map((column, place) => h('div', {}, linesHtml(column, place, context))),
    ),
  onPaper: ({ ratio, children }, context) => [
    {
      is: 'beside',
      widths: { equal: [50, 50], 'wide-left': [66, 34], 'wide-right': [34, 66] }[ratio],
      columns: children.map((column, place) => columnOnPaper(column, place, context)),
    },
  ],
  toCopiedHtml: ({ children }, context) => children.map((column, place) => linesHtml(column, place, context)),
  check: (data, where) => [
    ...(data.children.some((column) => linesText(column).trim() === '')
      ? [finding('columns.empty', 'warning', where)]
      : []),
    ...checkLines(data.children, where),
  ],
  brings: { style: true },
};
