/** Walking through a scenario, choice by choice: all of its graph that the player needs. */

import type { Choice, Scenario, ScenarioResponse, Scene } from './schema.ts';

/** A way without rounds is shorter (there are at most 60 scenes); suspend_data has room for no endless walk. */
export const maxSteps = 100;

export interface Step {
  readonly scene: Scene;
  readonly choice: Choice;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Where it has come to. */
  readonly scene: Scene;
}

export function sceneById({ scenes }: Scenario, id: string | null): Scene | undefined {
  return scenes.find((scene) => scene.id === id);
}

/** An ending leads nowhere, whatever is left in it. */
export function choicesOf(scene: Scene): readonly Choice[] {
  return scene.ending ? [] : scene.choices;
}

/** Follows a path from the start; null where it is not one. */
export function walk(data: Scenario, path: readonly unknown[]): Walk | null {
  let scene = sceneById(data, data.start);
  const steps: Step[] = [];
  for (const id of path) {
    const choice = scene && choicesOf(scene).find((one) => one.id === id);
    if (!scene || !choice) return null;
    steps.push({ scene, choice });
    scene = sceneById(data, choice.to);
  }
  return scene ? { steps, scene } : null;
}

/** Leaves out the earliest rounds of a walk that has become too long: what is left leads to the same place. */
export function shortened(data: Scenario, path: ScenarioResponse): ScenarioResponse {
  if (path.length <= maxSteps) return path;
  const visited = walk(data, path)?.steps.map(({ scene }) => scene.id) ?? [];
  const from = visited.findIndex((id, index) => visited.indexOf(id, index + 1) > 0);
  const back = visited.indexOf(visited[from] ?? '', from + 1);
  return back < 0 ? path : shortened(data, [...path.slice(0, from), ...path.slice(back)]);
}
