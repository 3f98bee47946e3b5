/** Scoring and reporting of a scenario: the ending's share, less what the choices on the way cost. */

import type { ExerciseScoring } from '../seam.ts';
import { neutral, shareScore } from '../share.ts';
import type { Scenario, ScenarioResponse } from './schema.ts';
import { shortened, walk } from './walk.ts';

export const scenarioScoring: ExerciseScoring<Scenario, ScenarioResponse> = {
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
  isResponse: (data, value): value is ScenarioResponse =>
    Array.isArray(value) &&
    value.length > 0 &&
    walk(data, value) !== null &&
    shortened(data, value as ScenarioResponse).length === value.length,
};

/** Percent of the points; nothing before an ending. */
export function shareOf(data: Scenario, response: ScenarioResponse): number {
  const walked = walk(data, response);
  if (!walked?.scene.ending) return 0;
  const cost = walked.steps.reduce((sum, { choice }) => sum + choice.cost, 0);
  return Math.max(0, walked.scene.ending.share - cost);
}
