/** How far a module keeps what its goals promise: what teaches, practises and assesses each, and the gaps as data. */

import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import type { AlignmentRole, BloomLevel } from '../../model/goals/schema.ts';
import { joinLevels, rank, type LevelRange } from './levels.ts';
import { placesOf, type PagePlace, type Place } from './places.ts';

export type Gap =
  | { readonly code: 'untaught' | 'unpractised' | 'unassessed'; readonly goal: RecordId }
  /** The highest level that its assessment can show lies below the goal, or the lowest above it. */
  | {
      readonly code: 'assessedBelow' | 'assessedAbove';
      readonly goal: RecordId;
      readonly wanted: BloomLevel;
      readonly shown: BloomLevel;
      /** One of the places that assess it. */
      readonly target: RecordId;
    }
  | { readonly code: 'exerciseWithoutGoal'; readonly block: RecordId; readonly label: string }
  /** Its share of the goals' weight and of the marks, in whole per cent, are far apart. */
  | { readonly code: 'outOfBalance'; readonly goal: RecordId; readonly weight: number; readonly marks: number };

export interface GoalCoverage {
  readonly goal: RecordOf<'goal'>;
  /** Where it is taught, practised and assessed, in reading order; links to what no longer exists are left out. */
  readonly teaches: readonly Place[];
  readonly practises: readonly Place[];
  readonly assesses: readonly Place[];
  /** What its assessment can show, or null when nothing that assesses it says. */
  readonly shown: LevelRange | null;
  readonly marks: number;
}

export interface Coverage {
  readonly goals: readonly GoalCoverage[];
  readonly pages: readonly PagePlace[];
  readonly gaps: readonly Gap[];
  /** Roles filled, of three for each goal. */
  readonly filled: number;
  readonly of: number;
}

/** Shares further apart than this are out of balance. */
const tolerance = 0.25;

export function coverageOf(records: Records, module: RecordId): Coverage {
  const pages = placesOf(records, module);
  const places = new Map<RecordId, Place>();
  for (const page of pages) {
    places.set(page.id, page);
    for (const block of page.blocks) places.set(block.id, block);
  }
  const onPage = new Map(pages.map((page) => [page.id, page.blocks]));
  const rankOf = new Map([...places.keys()].map((id, index) => [id, index]));
  const owners = new Map<RecordId, number>();
  const linked = records.children(module, 'goal').map((goal) => {
    const roles: Record<AlignmentRole, Place[]> = { teaches: [], practises: [], assesses: [] };
    const seen = new Set<string>();
    for (const { data } of records.children(goal.id, 'alignment')) {
      const place = places.get(data.target);
      if (!place || seen.has(`${data.role} ${data.target}`)) continue;
      seen.add(`${data.role} ${data.target}`);
      roles[data.role].push(place);
    }
    for (const role of Object.values(roles)) role.sort((a, b) => (rankOf.get(a.id) ?? 0) - (rankOf.get(b.id) ?? 0));
    const assessing = answered(roles.assesses, onPage);
    for (const { id } of assessing) owners.set(id, (owners.get(id) ?? 0) + 1);
    return { goal, ...roles, assessing };
  });
  const goals = linked.map(({ assessing, ...rest }): GoalCoverage => {
    // An exercise that assesses several goals gives each its part of the marks.
    const marks = assessing.reduce((sum, { id, marks }) => sum + marks / (owners.get(id) ?? 1), 0);
    return { ...rest, shown: joinLevels(assessing.flatMap(({ levels }) => levels ?? [])), marks };
  });
  return {
    goals,
    pages,
    gaps: [...goals.flatMap(goalGaps), ...outOfBalance(goals), ...exercisesWithoutGoal(goals, pages)],
    filled: goals.reduce((sum, goal) => sum + filledRoles(goal), 0),
    of: goals.length * 3,
  };
}

function filledRoles({ teaches, practises, assesses }: GoalCoverage): number {
  return [teaches, practises, assesses].filter((places) => places.length > 0).length;
}

/** What is answered at these places: a page stands for the exercises on it, each once. */
function answered(places: readonly Place[], onPage: ReadonlyMap<RecordId, readonly Place[]>): readonly Place[] {
  const found = new Map<RecordId, Place>();
  for (const place of places) {
    const blocks = place.kind === 'page' ? (onPage.get(place.id) ?? []) : [place];
    for (const block of blocks) if (place.kind !== 'page' || block.kind === 'exercise') found.set(block.id, block);
  }
  return [...found.values()];
}

function goalGaps({ goal, teaches, practises, assesses, shown }: GoalCoverage): readonly Gap[] {
  const gaps: Gap[] = [];
  if (teaches.length === 0) gaps.push({ code: 'untaught', goal: goal.id });
  if (practises.length === 0) gaps.push({ code: 'unpractised', goal: goal.id });
  const [first] = assesses;
  if (!first) return [...gaps, { code: 'unassessed', goal: goal.id }];
  const { bloom: wanted } = goal.data;
  if (shown && rank(shown.highest) < rank(wanted)) {
    gaps.push({ code: 'assessedBelow', goal: goal.id, wanted, shown: shown.highest, target: first.id });
  }
  if (shown && rank(shown.lowest) > rank(wanted)) {
    gaps.push({ code: 'assessedAbove', goal: goal.id, wanted, shown: shown.lowest, target: first.id });
  }
  return gaps;
}

function outOfBalance(goals: readonly GoalCoverage[]): readonly Gap[] {
  const marks = goals.reduce((sum, goal) => sum + goal.marks, 0);
  // Marks that no goal has yet say nothing about the others' balance.
  const weighed = goals.filter((goal) => goal.marks > 0);
  const weight = weighed.reduce((sum, { goal }) => sum + goal.data.weight, 0);
  if (weighed.length < 2 || marks === 0 || weight === 0) return [];
  return weighed.flatMap((goal): Gap[] => {
    const shares = { weight: goal.goal.data.weight / weight, marks: goal.marks / marks };
    if (Math.abs(shares.weight - shares.marks) < tolerance) return [];
    const percent = { weight: Math.round(shares.weight * 100), marks: Math.round(shares.marks * 100) };
    return [{ code: 'outOfBalance', goal: goal.goal.id, ...percent }];
  });
}

/** A page that practises or assesses a goal speaks for its exercises; in a module without goals nothing is asked. */
function exercisesWithoutGoal(goals: readonly GoalCoverage[], pages: readonly PagePlace[]): readonly Gap[] {
  if (goals.length === 0) return [];
  const spoken = new Set<RecordId>();
  for (const { teaches, practises, assesses } of goals) {
    for (const { id, kind } of teaches) if (kind !== 'page') spoken.add(id);
    for (const { id } of practises) spoken.add(id);
    for (const { id } of assesses) spoken.add(id);
  }
  return pages
    .filter((page) => !spoken.has(page.id))
    .flatMap((page) => page.blocks.filter(({ id, kind }) => kind === 'exercise' && !spoken.has(id)))
    .map(({ id, label }) => ({ code: 'exerciseWithoutGoal', block: id, label }));
}
