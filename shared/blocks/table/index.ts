/** A table: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml, inlineText } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import type { Table } from './schema.ts';

export const table: BlockType<Table> = {
  type: 'table',
  create: () => ({
    type: 'table',
    caption: '',
    headerRow: true,
    headerColumn: false,
    children: [1, 2, 3].map(() => ({
      type: 'table-row' as const,
      children: [1, 2, 3].map(() => ({ type: 'table-cell' as const, children: [{ text: '' }] })),
    })),
  }),
  toHtml: (data, { blockId, text }) => {
    const rows = data.children.map((row, y) =>
      h(
        'tr',
        {},
        row.children.map((cell, x) => {
          const words = inlineHtml(cell.children);
          if (data.headerRow && y === 0) return h('th', { scope: 'col' }, words);
          return data.headerColumn && x === 0 ? h('th', { scope: 'row' }, words) : h('td', {}, words);
        }),
      ),
    );
    const label = data.caption === '' ? text.table : data.caption;
    return h(
      'div',
      { id: blockId, class: 'table', role: 'region', tabindex: 0, 'aria-label': label },
      h(
        'table',
        {},
        data.caption === '' ? null : h('caption', {}, data.caption),
        data.headerRow ? h('thead', {}, rows[0]) : null,
        h('tbody', {}, data.headerRow ? rows.slice(1) : rows),
      ),
    );
  },
  toText: (data) =>
    [data.caption, ...data.children.map((row) => row.children.map((cell) => inlineText(cell.children)).join(' | '))]
      .filter(Boolean)
      .join('\n'),
  check: (data, where) => [
    ...(data.headerRow || data.headerColumn
      ? []
      : [{ code: 'table.headers', severity: 'warning', where, params: {} } as const]),
    ...data.children.flatMap((row) => row.children.flatMap((cell) => checkLinks(cell.children, where))),
  ],
};
