/** A table in a document: each cell that is shown, with what it reaches over and what it heads. */

import type { Cell, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { isBlank } from '../inline-html.ts';
import { inlineOnPaper } from '../inline-paper.ts';
import type { PaperContext } from '../seam.ts';
import { layoutOf } from './grid.ts';
import type { Table } from './schema.ts';

export function tableOnPaper(data: Table, context: PaperContext): readonly Piece[] {
  const { caption, headerRow, headerColumn, widths, children } = data;
  const layout = layoutOf(data);
  const rows = children.map((row, y) =>
    row.children.flatMap((cell, x): readonly Cell[] => {
      const place = { row: y, column: x };
      const owner = layout.ownerOf(place);
      if (owner.row !== y || owner.column !== x) return [];
      const { rows: down, columns: across } = layout.spanOf(place);
      const heads = headerRow && y === 0 ? 'column' : headerColumn && x === 0 ? 'row' : null;
      return [
        {
          pieces: [paragraph(inlineOnPaper(cell.children, context))],
          ...(heads === null || isBlank(cell.children) ? {} : { heads }),
          ...(down > 1 ? { rows: down } : {}),
          ...(across > 1 ? { columns: across } : {}),
        },
      ];
    }),
  );
  const first = Array.from({ length: layout.columns }, (_, column) => layout.spanOf({ row: 0, column }).rows);
  return [
    {
      is: 'table',
      caption: caption === '' ? null : said(caption),
      widths: widths ?? null,
      heads: headerRow ? Math.max(...first) : 0,
      rows,
    },
  ];
}
