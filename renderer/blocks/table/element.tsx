/** A table in the page, its rows and its cells. */

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { ReactEditor, useReadOnly, useSlateSelector, useSlateStatic } from 'slate-react';
import type { Area } from '../../../shared/blocks/table/areas.ts';
import { hasMerged, layoutOf, type Layout } from '../../../shared/blocks/table/grid.ts';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import type { WrittenProps } from '../../editor/block-views.ts';
import { ColumnEdges } from '../../editor/tables/column-edges.tsx';
import { areCellsSelected, tableAt, tableOf } from '../../editor/tables/table-at.ts';
import { TableBar } from '../../editor/tables/table-bar.tsx';
import { useText } from '../../i18n/index.ts';
import { isEmpty } from '../unwritten.ts';
import css from '../written.module.css';
import { Caption } from './caption.tsx';

/** What its cells know of it: which of them are merged, and which are selected. */
interface TableCells {
  /** Null where no cell is merged, as in most tables: none needs to know its place. */
  readonly layout: Layout | null;
  /** Null where no more is selected than the words of one cell. */
  readonly selected: Area | null;
}

const TableContext = createContext<TableCells>({ layout: null, selected: null });

export function Element({ attributes, element, children }: WrittenProps<'table'>): ReactNode {
  const { headerRow, headerColumn, widths } = element;
  const readOnly = useReadOnly();
  const { isHere, cells } = useCells(element);
  const Scroll = readOnly ? Unmoved : ColumnEdges;
  return (
    <div
      {...attributes}
      className={css.table}
      data-header-row={headerRow}
      data-header-column={headerColumn}
      data-cells={cells.selected !== null || undefined}
    >
      <Caption id={element.id} data={tableOf(element)} />
      {isHere && !readOnly && <TableBar />}
      <Scroll className={css.tableScroll} table={element}>
        <table data-widths={widths !== undefined || undefined}>
          {widths && (
            <colgroup contentEditable={false}>
              {widths.map((width, column) => (
                <col key={column} style={{ width: `${width}%` }} />
              ))}
            </colgroup>
          )}
          <tbody>
            <TableContext value={cells}>{children}</TableContext>
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function Unmoved({ className, children }: Parameters<typeof ColumnEdges>[0]): ReactNode {
  return <div className={className}>{children}</div>;
}

/** Whether the caret is in this table, and what its cells are told: anew only when that changes, not with each letter. */
function useCells(element: WrittenProps<'table'>['element']): {
  readonly isHere: boolean;
  readonly cells: TableCells;
} {
  const table = tableOf(element);
  const shown = useSlateSelector((editor) => {
    const here = editor.children[editor.selection?.focus.path[0] ?? -1];
    if (!here || !('id' in here) || here.id !== element.id) return '';
    const at = areCellsSelected(editor) ? tableAt(editor) : null;
    return at ? `here ${at.area.from.row} ${at.area.from.column} ${at.area.to.row} ${at.area.to.column}` : 'here';
  });
  const spans = spansIn(table);
  // Where cells are merged is the same as long as the string is.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => (spans === '' ? null : layoutOf(table)), [spans]);
  const cells = useMemo((): TableCells => {
    const [, row, column, toRow, toColumn] = shown.split(' ').map(Number);
    if (row === undefined) return { layout, selected: null };
    return {
      layout,
      selected: { from: { row, column: column ?? 0 }, to: { row: toRow ?? 0, column: toColumn ?? 0 } },
    };
  }, [shown, layout]);
  return { isHere: shown !== '', cells };
}

/** One string for the size and all merged cells: empty without any. */
function spansIn({ children }: Table): string {
  const spans = children.flatMap((row, y) =>
    hasMerged(row)
      ? row.children.flatMap(({ rowSpan = 1, colSpan = 1 }, x) => {
          return rowSpan > 1 || colSpan > 1 ? [`${y},${x},${rowSpan},${colSpan}`] : [];
        })
      : [],
  );
  return spans.length === 0 ? '' : `${children.length} ${children[0]?.children.length} ${spans.join(' ')}`;
}

function Row({ attributes, children }: WrittenProps<'table-row'>): ReactNode {
  return <tr {...attributes}>{children}</tr>;
}

function Cell({ attributes, element, children }: WrittenProps<'table-cell'>): ReactNode {
  const t = useText();
  const editor = useSlateStatic();
  const { layout, selected } = useContext(TableContext);
  const [, row = 0, column = 0] = layout || selected ? ReactEditor.findPath(editor, element) : [];
  const place = { row, column };
  const owner = layout?.ownerOf(place) ?? place;
  const span = layout?.spanOf(place);
  const isSelected =
    selected !== null &&
    row >= selected.from.row &&
    row <= selected.to.row &&
    column >= selected.from.column &&
    column <= selected.to.column;
  return (
    <td
      {...attributes}
      hidden={owner.row !== row || owner.column !== column}
      rowSpan={span?.rows}
      colSpan={span?.columns}
      data-selected={isSelected || undefined}
      data-empty={isEmpty(element) ? t('table.cell') : undefined}
    >
      {children}
    </td>
  );
}

export const parts = { 'table-row': Row, 'table-cell': Cell };
