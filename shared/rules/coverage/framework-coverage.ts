/** How much of a programme's frameworks its goals work towards, area by area. */

import type { RecordId, Records } from '../../records/record.ts';

export interface AreaCoverage {
  /** A competence at the top of its framework. */
  readonly area: RecordId;
  /** Its statement, or its code when it has none. */
  readonly name: string;
  /** Competences of the area with nothing below them that a goal names, itself or something above it within the area. */
  readonly covered: number;
  /** All of them. */
  readonly of: number;
}

export interface FrameworkCoverage {
  readonly framework: RecordId;
  readonly title: string;
  readonly covered: number;
  readonly of: number;
  readonly areas: readonly AreaCoverage[];
}

export function frameworkCoverage(records: Records, programme: RecordId): readonly FrameworkCoverage[] {
  const named = new Set(
    records
      .children(programme, 'module')
      .flatMap((module) => records.children(module.id, 'goal'))
      .flatMap(({ data }) => data.competences),
  );
  return records.children(programme, 'framework').map(({ id, data }) => {
    const areas = records.children(id, 'competence').map((area): AreaCoverage => {
      const count = { covered: 0, of: 0 };
      countLeaves(records, area.id, named, false, count);
      return { area: area.id, name: area.data.statement.trim() || area.data.code, ...count };
    });
    const sum = (member: 'covered' | 'of'): number => areas.reduce((total, area) => total + area[member], 0);
    return { framework: id, title: data.title, covered: sum('covered'), of: sum('of'), areas };
  });
}

/** Trees are no deeper than `maxCompetenceDepth`. */
function countLeaves(
  records: Records,
  id: RecordId,
  named: ReadonlySet<RecordId>,
  above: boolean,
  count: { covered: number; of: number },
): void {
  const isNamed = above || named.has(id);
  const below = records.children(id, 'competence');
  for (const { id: child } of below) countLeaves(records, child, named, isNamed, count);
  if (below.length > 0) return;
  count.of += 1;
  if (isNamed) count.covered += 1;
}
