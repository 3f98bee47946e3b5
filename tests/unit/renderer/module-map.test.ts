/** The map of modules and the order of their table: what the screens show, without a screen. */

import { describe, expect, it } from 'vitest';
import { layOutModules, neighbourOn, nodeSize } from '../../../renderer/workspaces/plan/overview/map-layout.ts';
import { sortModules, tableColumns } from '../../../renderer/workspaces/plan/overview/sorting.ts';
import { programmeNumbers } from '../../../shared/rules/numbers.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';

const table = new RecordTable(sampleRecords);
const [root] = table.children(null, 'programme');
const programme = root?.id ?? '';
const modules = table.children(programme, 'module');

describe('the map', () => {
  const map = layOutModules(modules);
  const x = (id: string): number => map.nodes.find((node) => node.id === id)?.x ?? 0;

  it('has every module once, none on another, and what is taken first to the left', () => {
    expect(map.nodes.map(({ id }) => id).toSorted()).toEqual(modules.map(({ id }) => id).toSorted());
    for (const a of map.nodes)
      for (const b of map.nodes)
        if (a.id < b.id) {
          expect(Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height).toBe(true);
        }
    expect(map.lines.length).toBe(modules.flatMap(({ data }) => data.prerequisites).length);
    for (const { from, to } of map.lines) expect(x(from)).toBeLessThan(x(to));
  });

  it('is walked by arrow keys, and ends where there is no line', () => {
    const [line] = map.lines;
    if (!line) throw new Error('the sample has prerequisites');
    expect(neighbourOn(map, line.to, 'ArrowLeft')).toBe(line.from);
    expect(map.lines).toContainEqual({
      ...line,
      to: neighbourOn(map, line.from, 'ArrowRight'),
      path: expect.anything(),
    });
    const last = modules.find(({ id }) => map.lines.every(({ from }) => from !== id));
    expect(neighbourOn(map, last?.id ?? '', 'ArrowRight')).toBeUndefined();
    expect(neighbourOn(map, last?.id ?? '', 'a')).toBeUndefined();
  });

  it('is drawn also where a merge left a circle, a link to what is gone, or nothing', () => {
    const [first, second] = modules;
    if (!first || !second) throw new Error('the sample has modules');
    const round = layOutModules([
      { ...first, data: { ...first.data, prerequisites: [second.id, first.id, 'gone'] } },
      { ...second, data: { ...second.data, prerequisites: [first.id] } },
    ]);
    expect(round.nodes).toHaveLength(2);
    expect(round.lines).toHaveLength(2);
    expect(layOutModules([])).toMatchObject({ nodes: [], lines: [], width: expect.any(Number) });
  });
});

describe('the table', () => {
  const facts = {
    levels: root?.data.levels ?? [],
    numbers: programmeNumbers(table, programme).modules,
    compare: new Intl.Collator('en').compare,
  };

  it('keeps every module in either direction, whatever it is sorted by', () => {
    for (const column of tableColumns) {
      const sorted = sortModules(modules, column, false, facts);
      expect(new Set(sorted)).toEqual(new Set(modules));
      // Once more changes nothing: equals stay as they stood.
      expect(sortModules(sorted, column, false, facts)).toEqual(sorted);
    }
  });

  it('sorts levels and statuses in their own order and words by the dictionary', () => {
    const levels = sortModules(modules, 'level', false, facts).map(({ data }) => data.level);
    expect(levels.join(' ')).toBe('basic basic advanced advanced advanced programme programme programme');
    expect(sortModules(modules, 'status', true, facts)[0]?.data.status).toBe('approved');
    expect(sortModules(modules, 'code', false, facts).map(({ data }) => data.code)).toEqual(
      modules.map(({ data }) => data.code).toSorted(),
    );
    const minutes = sortModules(modules, 'minutes', false, facts).map(({ id }) => facts.numbers.get(id)?.minutes ?? 0);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });
});
