// @vitest-environment jsdom
/** Laws of tables: however rows and columns are put in, taken out, moved, merged and split, nothing tears and no word is lost. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBetween, emptied, filled, merged, split, within } from '../../shared/blocks/table/areas.ts';
import {
  layoutOf,
  placesIn,
  shares,
  withColumn,
  withColumnMoved,
  withoutColumn,
  withoutRow,
  withRow,
  withRowMoved,
  type Place,
} from '../../shared/blocks/table/grid.ts';
import { inlineText } from '../../shared/blocks/inline.ts';
import { table } from '../../shared/blocks/table/index.ts';
import { tableSchema, type Table } from '../../shared/blocks/table/schema.ts';
import { renderHtml } from '../../shared/base/html.ts';
import { learnerText } from '../../shared/words/learner.ts';
import { noApparatus } from '../support/no-apparatus.ts';
import { picture } from '../ui/player/picture.ts';

/** Each cell has words of its own, but for some that have none, or a picture. */
function tableOf(rows: number, columns: number): Table {
  return {
    type: 'table',
    caption: '',
    headerRow: true,
    headerColumn: false,
    children: Array.from({ length: rows }, (_, row) => ({
      type: 'table-row',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'table-cell',
        children:
          (row + column) % 5 === 3
            ? [{ type: 'picture', resource: 'r1', alt: `r${row}c${column}`, children: [{ text: '' }] }]
            : [{ text: (row + column) % 5 === 4 ? '' : `r${row}c${column}` }],
      })),
    })),
  };
}

const context = {
  blockId: 'b0',
  language: 'en',
  playerLanguage: 'en' as const,
  text: learnerText('en'),
  apparatus: noApparatus,
  resource: () => ({ path: 'media/p.png', width: 1, height: 1, data: picture }),
};

type Step = (now: Table, random: (below: number) => number) => Table;

const placeIn = (now: Table, random: (below: number) => number): Place => {
  const { rows, columns } = layoutOf(now);
  return { row: random(rows), column: random(columns) };
};
const keeping: readonly Step[] = [
  (now, random) => withRow(now, random(now.children.length + 1)),
  (now, random) => withColumn(now, random(layoutOf(now).columns + 1)),
  (now, random) => withRowMoved(now, random(now.children.length), random(now.children.length)),
  (now, random) => withColumnMoved(now, random(layoutOf(now).columns), random(layoutOf(now).columns)),
  (now, random) => merged(now, areaBetween(now, placeIn(now, random), placeIn(now, random))),
  (now, random) => split(now, placeIn(now, random)),
  (now) => ({ ...now, widths: shares(Array.from({ length: layoutOf(now).columns }, (_, at) => at + 1)) }),
];
const taking: readonly Step[] = [
  (now, random) => withoutRow(now, random(now.children.length)),
  (now, random) => withoutColumn(now, random(layoutOf(now).columns)),
];

const steps = fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 8, maxLength: 8 })), { maxLength: 12 });

function run(of: readonly Step[], drawn: readonly (readonly [number, readonly number[]])[]): readonly Table[] {
  const states = [tableOf(3, 4)];
  for (const [which, numbers] of drawn) {
    let at = 0;
    const random = (below: number): number => (numbers[at++] ?? 0) % below;
    const step = of[which % of.length];
    const now = states.at(-1);
    if (step && now) states.push(step(now, random));
  }
  return states;
}

const wordsOf = (now: Table): readonly string[] =>
  now.children
    .flatMap((row) => row.children.flatMap((cell) => cell.children.map((piece) => inlineText([piece]))))
    .flatMap((text) => text.split('\n'))
    .filter(Boolean)
    .toSorted();

const everyPlace = (now: Table): readonly Place[] => {
  const { rows, columns } = layoutOf(now);
  return placesIn({ from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } });
};

describe('a table', () => {
  it('is one that the schema takes, with as many cells in each row and widths of a hundred, after any steps', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        for (const now of run([...keeping, ...taking], drawn)) {
          expect(tableSchema.safeParse(now).error).toBeUndefined();
          expect(new Set(now.children.map((row) => row.children.length)).size).toBe(1);
          if (now.widths) {
            expect(now.widths).toHaveLength(layoutOf(now).columns);
            expect(now.widths.reduce((all, width) => all + width, 0)).toBe(100);
          }
        }
      }),
    );
  });

  it('loses no word while nothing is taken out', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        for (const now of run(keeping, drawn)) expect(wordsOf(now)).toEqual(wordsOf(tableOf(3, 4)));
      }),
    );
  });

  it('says a merged cell by spans that neither overlap nor reach out, with no word beneath it', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        for (const now of run([...keeping, ...taking], drawn)) {
          const { ownerOf, spanOf, rows, columns } = layoutOf(now);
          for (const { row, column } of everyPlace(now)) {
            const cell = now.children[row]?.children[column];
            const owner = ownerOf({ row, column });
            const span = spanOf({ row, column });
            expect([cell?.rowSpan ?? 1, cell?.colSpan ?? 1]).toEqual([span.rows, span.columns]);
            expect(row + span.rows <= rows && column + span.columns <= columns).toBe(true);
            if (owner.row !== row || owner.column !== column) expect(cell?.children).toEqual([{ text: '' }]);
          }
        }
      }),
    );
  });

  it('is as before when what was put in is taken out', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (drawn, number) => {
        const now = run(keeping, drawn).at(-1) ?? tableOf(1, 1);
        const { rows, columns } = layoutOf(now);
        expect(withoutRow(withRow(now, number % (rows + 1)), number % (rows + 1))).toEqual(now);
        const { widths: _widths, ...plain } = now;
        const at = number % (columns + 1);
        expect(withoutColumn(withColumn(plain, at), at)).toEqual(plain);
      }),
    );
  });

  it('is as before when a row or column is moved and moved back', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (drawn, one, other) => {
        const now = run(keeping, drawn).at(-1) ?? tableOf(1, 1);
        const { rows, columns } = layoutOf(now);
        expect(withRowMoved(withRowMoved(now, one % rows, other % rows), other % rows, one % rows)).toEqual(now);
        const moved = withColumnMoved(now, one % columns, other % columns);
        expect(withColumnMoved(moved, other % columns, one % columns)).toEqual(now);
      }),
    );
  });

  it('shows every place once in a package, and every word', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const now = run([...keeping, ...taking], drawn).at(-1) ?? tableOf(1, 1);
        const html = renderHtml(table.toHtml(now, context));
        const page = new DOMParser().parseFromString(html, 'text/html');
        const cells = [...page.querySelectorAll<HTMLTableCellElement>('td, th')];
        const { rows, columns } = layoutOf(now);
        expect(cells.reduce((all, { rowSpan, colSpan }) => all + rowSpan * colSpan, 0)).toBe(rows * columns);
        const said = (node: Node): string => (node instanceof HTMLImageElement ? node.alt : (node.textContent ?? ''));
        const shown = cells.flatMap((cell) => [...cell.childNodes].map(said));
        expect(shown.filter(Boolean).toSorted()).toEqual(wordsOf(now));
      }),
      { numRuns: 50 },
    );
  });

  it('is as before when a part of it is taken and laid over the place that it came from', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (drawn, numbers) => {
        const now = run([...keeping, ...taking], drawn).at(-1) ?? tableOf(1, 1);
        const { rows, columns } = layoutOf(now);
        const [row = 0, column = 0, toRow = 0, toColumn = 0] = numbers;
        const area = areaBetween(
          now,
          { row: row % rows, column: column % columns },
          { row: toRow % rows, column: toColumn % columns },
        );
        expect(filled(now, area.from, within(now, area))).toEqual(now);
      }),
    );
  });

  it('is taken to have a header without words where one is empty, not where a merged one reaches', () => {
    const empty: Table = { ...tableOf(2, 3), headerRow: true };
    const codes = (now: Table) => table.check(now, 'b0').map(({ code }) => code);
    const over = { from: { row: 0, column: 0 }, to: { row: 0, column: 2 } };
    expect(codes(merged(empty, over))).not.toContain('table.emptyHeader');
    expect(codes(emptied(empty, over))).toContain('table.emptyHeader');
  });

  it('without words keeps its merged cells', () => {
    const now = merged(tableOf(3, 3), { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } });
    const empty = emptied(now, { from: { row: 0, column: 0 }, to: { row: 2, column: 2 } });
    expect(wordsOf(empty)).toEqual([]);
    expect(layoutOf(empty).spanOf({ row: 0, column: 0 })).toEqual({ rows: 2, columns: 2 });
  });
});
