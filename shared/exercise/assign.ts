/** What matching, sorting and labelling share: sources that each get one target. */

import { hashOf } from '../base/short-name.ts';
import type { Pair, Part, Report } from './report.ts';
import type { ExerciseScoring } from './seam.ts';
import { knownEntries, longestId, shareScore } from './share.ts';

/** Source id → target id; what is not there yet is open. */
export type Assignment = { readonly [source: string]: string };

export interface Assigning {
  readonly prompt: string;
  readonly points: number;
  readonly partialCredit: boolean;
}

/** How a type names its sources, its targets and what is right. */
export interface AssignParts<Data> {
  sources(data: Data): readonly Part[];
  targets(data: Data): readonly Part[];
  correct(data: Data): Assignment;
}

/** Points in proportion to the sources assigned rightly; wrong and open ones earn nothing. */
export function assignScoring<Data extends Assigning>(parts: AssignParts<Data>): ExerciseScoring<Data, Assignment> {
  return {
    score(data, response) {
      const right = Object.entries(parts.correct(data));
      return shareScore(data, right.filter(([source, target]) => response[source] === target).length, right.length);
    },
    report(data, response): readonly Report[] {
      const sources = parts.sources(data);
      const targets = parts.targets(data);
      const pairs = (assignment: Assignment): Pair[] =>
        sources.flatMap(({ id }): Pair[] => {
          const target = assignment[id];
          return target !== undefined && targets.some((known) => known.id === target) ? [[id, target]] : [];
        });
      return [
        {
          type: 'matching',
          description: data.prompt,
          sources,
          targets,
          response: pairs(response),
          correct: pairs(parts.correct(data)),
        },
      ];
    },
    right: (data) => [data.partialCredit, Object.entries(parts.correct(data)).sort(([a], [b]) => (a < b ? -1 : 1))],
    recall(data, kept) {
      const sources = new Set(parts.sources(data).map(({ id }) => id));
      const targets = new Set<unknown>(parts.targets(data).map(({ id }) => id));
      return knownEntries<string>(kept, (source, target) => sources.has(source) && targets.has(target));
    },
    isResponse(data, value): value is Assignment {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const sources = new Set(parts.sources(data).map(({ id }) => id));
      const targets = new Set(parts.targets(data).map(({ id }) => id));
      const entries = Object.entries(value);
      return (
        entries.length > 0 && entries.every(([source, target]) => sources.has(source) && targets.has(target as string))
      );
    },
  };
}

/** Targets that belong to no source, by their words: named by its place, one would become another when the list is edited. */
export function strayTargets(texts: readonly string[]): readonly Part[] {
  return texts.map((text, index) => {
    const same = texts.slice(0, index).filter((other) => other === text).length;
    // With letters that no id of a part begins with.
    return { id: `x0${hashOf(text).toString(36)}${same > 0 ? `x${same}` : ''}`, text };
  });
}

/** Every source with the target whose id is the longest. */
export function fullAssignment<Data>(parts: AssignParts<Data>, data: Data): Assignment {
  const target = longestId(parts.targets(data));
  return Object.fromEntries(parts.sources(data).map(({ id }) => [id, target]));
}

/** Each source and each target, once. */
export function eachAssignment<Data>(parts: AssignParts<Data>, data: Data): readonly Assignment[] {
  const [sources, targets] = [parts.sources(data), parts.targets(data)];
  const [source, target] = [sources[0]?.id ?? '', targets[0]?.id ?? ''];
  return [...sources.map(({ id }) => ({ [id]: target })), ...targets.map(({ id }) => ({ [source]: id }))];
}

/** An assignment with one more source right, or null. */
export function betterAssignment(correct: Assignment, answer: Assignment): Assignment | null {
  const wrong = Object.keys(correct).find((source) => answer[source] !== correct[source]);
  const target = wrong === undefined ? undefined : correct[wrong];
  return wrong === undefined || target === undefined ? null : { ...answer, [wrong]: target };
}

/** Any assignment of at least one source. */
export function anyAssignment(
  sources: readonly Part[],
  targets: readonly Part[],
  pick: (below: number) => number,
): Assignment {
  const chosen = sources.filter(() => pick(4) > 0);
  return Object.fromEntries(
    (chosen.length > 0 ? chosen : sources.slice(0, 1)).map(({ id }) => [id, targets[pick(targets.length)]?.id ?? '']),
  );
}
