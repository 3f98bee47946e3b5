/** A table: how it starts, renders, reads and is checked (WCAG 1.3.1). */

import { h, type Html } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import type { Apparatus } from '../apparatus.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml, inlineWords, isBlank } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { tableSchema, type Table, type TableCell } from './schema.ts';

export const table: BlockType<Table> = {
  type: 'table',
  schema: tableSchema,
  insert: { group: 'media' },
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
  toHtml: (data, { blockId, text, apparatus }) => {
    const rows = data.children.map((row, y) =>
      h(
        'tr',
        {},
        row.children.map((cell, x) => cellHtml(cell, scopeOf(data, x, y), apparatus)),
      ),
    );
    const label = data.caption === '' ? text.table : data.caption;
    return h(
      'div',
      // Focusable, because a wide table scrolls sideways and must do so by keyboard too (WCAG 2.1.1).
      { id: blockId, class: 'table', role: 'group', tabindex: 0, 'aria-label': label },
      h(
        'table',
        {},
        data.caption === '' ? null : h('caption', {}, h('span', {}, data.caption)),
        data.headerRow ? h('thead', {}, rows[0]) : null,
        h('tbody', {}, data.headerRow ? rows.slice(1) : rows),
      ),
    );
  },
  toText: (data) =>
    [data.caption, ...data.children.map((row) => row.children.map((cell) => inlineWords(cell.children)).join(' | '))]
      .filter(Boolean)
      .join('\n'),
  check: (data, where) => [
    ...(data.headerRow || data.headerColumn ? [] : [finding('table.headers', 'warning', where)]),
    ...(namelessHeader(data) ? [finding('table.emptyHeader', 'warning', where)] : []),
    ...(new Set(data.children.map((row) => row.children.length)).size > 1
      ? [finding('table.uneven', 'warning', where)]
      : []),
    ...data.children.flatMap((row) => row.children.flatMap((cell) => checkLinks(cell.children, where))),
  ],
};

/** A header cell without words heads nothing, so it is an ordinary one. */
function cellHtml(cell: TableCell, scope: 'col' | 'row' | null, apparatus: Apparatus): Html {
  const words = inlineHtml(cell.children, apparatus);
  return scope === null || isBlank(cell.children) ? h('td', {}, words) : h('th', { scope }, words);
}

function scopeOf(data: Table, x: number, y: number): 'col' | 'row' | null {
  if (data.headerRow && y === 0) return 'col';
  return data.headerColumn && x === 0 ? 'row' : null;
}

/** The corner between a header row and a header column may be empty. */
function namelessHeader(data: Table): boolean {
  return data.children.some((row, y) =>
    row.children.some((cell, x) => {
      const corner = data.headerRow && data.headerColumn && x === 0 && y === 0;
      return scopeOf(data, x, y) !== null && !corner && isBlank(cell.children);
    }),
  );
}
