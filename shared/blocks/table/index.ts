/** A table: how it starts, renders, reads and is checked (WCAG 1.3.1). */

import { h, type Html } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml, inlineWords, isBlank } from '../inline-html.ts';
import type { BlockType, RenderContext } from '../seam.ts';
import { layoutOf, type Layout, type Span } from './grid.ts';
import { tableSchema, type Table, type TableCell } from './schema.ts';
import { tableOnPaper } from './paper.ts';

export const table: BlockType<Table> = {
  type: 'table',
  schema: tableSchema,
  insert: { group: 'media' },
  keys: ['wide'],
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
  toHtml: (data, context) => {
    const { blockId, text } = context;
    const layout = layoutOf(data);
    const rows = data.children.map((row, y) =>
      h(
        'tr',
        {},
        row.children.map((cell, x) => {
          const place = { row: y, column: x };
          const owner = layout.ownerOf(place);
          if (owner.row !== y || owner.column !== x) return null;
          return cellHtml(cell, layout.spanOf(place), scopeOf(data, x, y), context);
        }),
      ),
    );
    // A merged cell ends with the part of the table that it is in (HTML 4.9.12), so all rows that one of the first reaches over head it.
    const heads = data.headerRow ? headRows(layout) : 0;
    const label = data.caption === '' ? text.table : data.caption;
    return h(
      'div',
      // Focusable, because a wide table scrolls sideways and must do so by keyboard too (WCAG 2.1.1).
      { id: blockId, class: 'table', role: 'group', tabindex: 0, 'aria-label': label },
      h(
        'table',
        {},
        data.caption === '' ? null : h('caption', {}, h('span', {}, data.caption)),
        // By the attribute, as platforms may forbid styles within a page.
        data.widths
          ? h(
              'colgroup',
              {},
              data.widths.map((width) => h('col', { width: `${width}%` })),
            )
          : null,
        heads > 0 ? h('thead', {}, rows.slice(0, heads)) : null,
        h('tbody', {}, rows.slice(heads)),
      ),
    );
  },
  onPaper: tableOnPaper,
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
    ...data.children.flatMap((row) => row.children.flatMap((cell) => checkInline(cell.children, where))),
  ],
};

/** A header cell without words heads nothing, so it is an ordinary one; a merged one heads all its columns or rows (HTML 4.9.12.2). */
function cellHtml(cell: TableCell, { rows, columns }: Span, scope: 'col' | 'row' | null, context: RenderContext): Html {
  const words = inlineHtml(cell.children, context);
  const spans = { ...(rows > 1 ? { rowspan: rows } : {}), ...(columns > 1 ? { colspan: columns } : {}) };
  if (scope === null || isBlank(cell.children)) return h('td', spans, words);
  return h('th', { scope, ...spans }, words);
}

/** How many rows the cells of the first one reach over. */
function headRows({ columns, spanOf }: Layout): number {
  return Math.max(...Array.from({ length: columns }, (_, column) => spanOf({ row: 0, column }).rows));
}

function scopeOf(data: Table, x: number, y: number): 'col' | 'row' | null {
  if (data.headerRow && y === 0) return 'col';
  return data.headerColumn && x === 0 ? 'row' : null;
}

/** The corner between a header row and a header column may be empty, and so are the places that a merged cell reaches over. */
function namelessHeader(data: Table): boolean {
  const { ownerOf } = layoutOf(data);
  return data.children.some((row, y) =>
    row.children.some((cell, x) => {
      const corner = data.headerRow && data.headerColumn && x === 0 && y === 0;
      const owner = ownerOf({ row: y, column: x });
      const isShown = owner.row === y && owner.column === x;
      return isShown && scopeOf(data, x, y) !== null && !corner && isBlank(cell.children);
    }),
  );
}
