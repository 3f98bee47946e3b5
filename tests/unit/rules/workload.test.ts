/** The workload's table, its CSV file, the estimates of blocks, and the page a hint leads to. */

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguard } from '../../../shared/base/csv.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { setEstimate } from '../../../shared/edit/goals.ts';
import { workKinds } from '../../../shared/model/goals/schema.ts';
import { moduleEstimates } from '../../../shared/rules/workload/estimates.ts';
import { hintPage, type BalanceHint } from '../../../shared/rules/workload/hints.ts';
import {
  sortWorkload,
  workloadColumns,
  writeWorkload,
  type WorkloadColumn,
} from '../../../shared/rules/workload/table.ts';
import {
  moduleWorkload,
  programmeWorkload,
  type ModuleWorkload,
  type ProgrammeWorkload,
} from '../../../shared/rules/workload/workload.ts';
import { wholeMinutes } from '../../../shared/rules/workload/page-facts.ts';
import type { ByKind } from '../../../shared/rules/workload/sums.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import { duplicate } from '../../../shared/edit/subtree.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';
import { plannedModule } from '../../support/plans.ts';

const newId = sequenceSource('n');
const heads = Object.fromEntries(workloadColumns.map((column) => [column, column])) as Record<WorkloadColumn, string>;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Rows of the file by the names of its columns, as a reader of CSV finds them. */
function readBack(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** A programme of that generated module and a copy of it, with plans and words of all sorts in their titles. */
const programmes = fc
  .tuple(
    plannedModule,
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=x", '@a', '"', 'a\r\nb', '', ';,')),
    fc.option(fc.nat(1_000_000)),
  )
  .map(([table, title, plannedMinutes]) => {
    table.apply(duplicate(table, { id: 'mod', newId }));
    table.apply(updateData(table, { kind: 'module', id: 'mod', patch: { title, plannedMinutes } }));
    return programmeWorkload(table, 'prog');
  });

describe('the CSV file of the workload', () => {
  it('reads back as what was written, whatever the titles are', () => {
    fc.assert(
      fc.property(programmes, (workload) => {
        const rows = readBack(writeWorkload(workload, heads, 'All'));
        expect(rows).toHaveLength(workload.modules.length + 1);
        for (const [at, { code, title, byKind, minutes, planned }] of workload.modules.entries()) {
          const row = rows[at] ?? {};
          expect([unguard(row['code'] ?? ''), unguard(row['title'] ?? '')]).toEqual([code, title]);
          expect(Number(row['minutes'])).toBe(minutes);
          expect(row['planned']).toBe(planned === null ? '' : String(planned));
          expect(workKinds.map((kind) => Number(row[kind]))).toEqual(workKinds.map((kind) => byKind[kind]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has rows that add up to its last, and kinds that add up to the minutes, to the thousandth', () => {
    fc.assert(
      fc.property(programmes, (workload) => {
        const rows = readBack(writeWorkload(workload, heads, 'All'));
        const whole = rows.at(-1) ?? {};
        const thousandths = (row: Readonly<Record<string, string>>, column: string): number =>
          Math.round(Number(row[column]) * 1000);
        for (const column of [...workKinds, 'minutes', 'planned']) {
          const sum = rows.slice(0, -1).reduce((all, row) => all + thousandths(row, column), 0);
          expect(thousandths(whole, column)).toBe(sum);
        }
        for (const row of rows) {
          const sum = workKinds.reduce((all, kind) => all + thousandths(row, kind), 0);
          expect(thousandths(row, 'minutes')).toBe(sum);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never starts a cell in a way that a spreadsheet would run', () => {
    const nothing = Object.fromEntries(workKinds.map((kind) => [kind, 0])) as unknown as ByKind;
    const bad = {
      module: 'm',
      code: '+1',
      title: '=cmd|x',
      minutes: 0,
      byKind: nothing,
      planned: null,
      ects: 0,
      pages: [],
    };
    const workload: ProgrammeWorkload = { minutes: 0, byKind: nothing, planned: null, ects: 0, modules: [bad] };
    const [, line] = writeWorkload(workload, heads, '@all').split('\r\n');
    expect(line).toBe("'+1,'=cmd|x,0,0,0,0,0,0,0,,0,0");
  });
});

describe('the table', () => {
  it('keeps every module in any order, sorts by the column, and puts what is not planned last', () => {
    const table = new RecordTable(sampleRecords);
    const [root] = table.children(null, 'programme');
    const { modules } = programmeWorkload(table, root?.id ?? '');
    const rows = modules.map((row, at) => (at % 3 === 0 ? { ...row, planned: null } : row));
    fc.assert(
      fc.property(fc.constantFrom(...workloadColumns), fc.boolean(), (by, descending) => {
        const sorted = sortWorkload(rows, by, descending, compare);
        expect(new Set(sorted)).toEqual(new Set(rows));
        const values = sorted.map((row) =>
          by === 'hours' ? row.minutes : by in row.byKind ? row.byKind[by as keyof ByKind] : row[by as 'minutes'],
        );
        const known = values.filter((value) => value !== null);
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        for (const [at, value] of known.entries()) {
          const before = known[at - 1] ?? value;
          expect(descending ? before >= value : before <= value).toBe(true);
        }
      }),
    );
  });
});

describe('estimates', () => {
  it('are those that the workload counts, block by block, with the author’s word over them', () => {
    fc.assert(
      fc.property(
        plannedModule,
        fc.nat(),
        fc.option(fc.nat(500)),
        fc.constantFrom(null, ...workKinds),
        (table, at, minutes, work) => {
          const blocks = [...table.all()].filter(({ kind }) => kind === 'block');
          const block = blocks[at % Math.max(1, blocks.length)]?.id;
          fc.pre(block !== undefined && (minutes !== null || work !== null));
          const before = moduleEstimates(table, 'mod').flatMap((page) => page.blocks);
          table.apply(setEstimate(table, { newId, block, minutes, work }));
          const after = moduleEstimates(table, 'mod').flatMap((page) => page.blocks);
          const counted = moduleWorkload(table, 'mod')?.pages.flatMap((page) => page.blocks) ?? [];
          expect(after.map((one) => [one.block, one.minutes, one.work, one.said !== null])).toEqual(
            counted.map((one) => [one.block, one.minutes, one.work, one.overridden]),
          );
          expect(after.map(({ estimated }) => estimated)).toEqual(before.map(({ estimated }) => estimated));
          table.apply(setEstimate(table, { newId, block, minutes: null, work: null }));
          expect(moduleEstimates(table, 'mod').flatMap((page) => page.blocks)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say what they rest on, and call a list item by its words', () => {
    const table = new RecordTable(sampleRecords);
    const modules = [...table.all()].filter(({ kind }) => kind === 'module');
    const blocks = modules.flatMap(({ id }) => moduleEstimates(table, id).flatMap((page) => page.blocks));
    for (const { data, estimated, label } of blocks) {
      if (data.type === 'activity') expect(estimated.basis).toEqual({ code: 'activity' });
      if (data.type === 'test')
        expect(estimated.basis).toMatchObject({ code: 'test', asked: data.draw, limited: false });
      if (data.type === 'list-item') expect(label).not.toMatch(/^(bulleted|numbered)$/);
      if (estimated.basis.code === 'words' && data.type !== 'image') {
        expect(estimated.basis.words / estimated.basis.perMinute).toBeCloseTo(estimated.minutes, 9);
      }
    }
    expect(new Set(blocks.map(({ estimated }) => estimated.basis.code))).toContain('exercise');
  });
});

describe('a hint', () => {
  it('leads to the page where most is read, or where most or least time goes', () => {
    const page = (id: string, read: number, practise: number) => ({
      page: id,
      title: id,
      minutes: read + practise,
      byKind: { read, practise, watch: 0, discuss: 0, assess: 0, produce: 0 },
      blocks: [],
    });
    const pages = [page('short', 1, 1), page('reading', 40, 0), page('doing', 5, 60)];
    const module = { ...page('m', 46, 61), module: 'm', code: 'M', planned: null, ects: 0, pages } as ModuleWorkload;
    const to = (code: BalanceHint['code'], from = module) => hintPage(from, { code } as BalanceHint)?.page;
    expect([to('mostlyReading'), to('noPractice')]).toEqual(['reading', 'reading']);
    expect([to('overTarget'), to('underTarget')]).toEqual(['doing', 'short']);
    expect(to('underTarget', { ...module, pages: [] })).toBeUndefined();
  });
});

describe('whole minutes of a page', () => {
  it('add up to its length, each within a minute of what it takes', () => {
    const lengths = workKinds.map((kind) => [kind, fc.nat(90_000).map((thousandths) => thousandths / 1000)] as const);
    fc.assert(
      fc.property(fc.record(Object.fromEntries(lengths) as Record<keyof ByKind, fc.Arbitrary<number>>), (byKind) => {
        const { minutes, parts } = wholeMinutes(byKind);
        const all = workKinds.reduce((sum, kind) => sum + byKind[kind] * 1000, 0) / 1000;
        expect(Math.abs(minutes - all)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
        for (const kind of workKinds) {
          const shown = parts.find((part) => part.kind === kind)?.minutes ?? 0;
          expect(Math.abs(shown - byKind[kind])).toBeLessThan(1);
        }
      }),
    );
  });
});
