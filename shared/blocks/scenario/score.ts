/** Scoring and reporting of a scenario: the ending's share, less what the choices on the way cost. */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { neutral, shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Scenario, ScenarioResponse } from './schema.ts';
import { shortened, walk, type Graph } from './walk.ts';

export const scenarioScoring: ExerciseScoring<Plain<Scenario>, ScenarioResponse> = {
  score(data, response) {
    if (data.points === 0) return neutral;
    return shareScore({ points: data.points, partialCredit: true }, shareOf(data, response), 100);
  },
  /** A step for each scene: what was chosen there, and at the end how it ended. */
  report(data, response) {
    const walked = walk(data, response);
    const steps = walked?.steps.map(({ scene, choice }) => [scene.id, choice.id] as const) ?? [];
    const end = walked?.scene.ending ? [[walked.scene.id, walked.scene.ending.outcome] as const] : [];
    return [{ type: 'performance', description: data.prompt, steps: [...steps, ...end] }];
  },
  right: ({ start, scenes }) => [
    start,
    ...scenes
      .map(({ id, ending, choices }) => {
        const ways = choices.map((choice) => [choice.id, choice.to, choice.cost]).sort(byId);
        return [id, ending?.share ?? null, ending?.outcome ?? null, ...ways];
      })
      .sort(byId),
  ],
  /** Scene and choice in turn, and the scene it has come to: a choice may have been led elsewhere since. */
  keep(data, response) {
    const walked = walk(data, response);
    return walked ? [...walked.steps.flatMap(({ scene, choice }) => [scene.id, choice.id]), walked.scene.id] : [];
  },
  recall(data, kept) {
    const passed: readonly unknown[] = Array.isArray(kept) ? kept : [];
    let path: readonly string[] = [];
    for (let at = 0; at + 2 < passed.length; at += 2) {
      const further = [...path, passed[at + 1] as string];
      const here = walk(data, path)?.scene.id === passed[at];
      if (!here || walk(data, further)?.scene.id !== passed[at + 2]) break;
      path = further;
    }
    return path.length === 0 ? null : path;
  },
  isResponse: (data, value): value is ScenarioResponse =>
    Array.isArray(value) &&
    value.length > 0 &&
    walk(data, value) !== null &&
    shortened(data, value as ScenarioResponse).length === value.length,
};

/** Percent of the points; nothing before an ending. */
export function shareOf(data: Graph, response: ScenarioResponse): number {
  const walked = walk(data, response);
  if (!walked?.scene.ending) return 0;
  const cost = walked.steps.reduce((sum, { choice }) => sum + choice.cost, 0);
  return Math.max(0, walked.scene.ending.share - cost);
}

/** Lists that begin with an id, in an order of their own. */
function byId(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
