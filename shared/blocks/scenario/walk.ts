/** Walking through a scenario, choice by choice: all of its graph that the player needs. */

import type { Choice, ScenarioResponse, Scene } from './schema.ts';

/** A way without rounds is shorter (there are at most 60 scenes); suspend_data has room for no endless walk. */
export const maxSteps = 100;

/** All that the graph is of a scene, whatever is written in it. */
export interface GraphScene extends Pick<Scene, 'id' | 'ending'> {
  readonly choices: readonly GraphChoice[];
}
export type GraphChoice = Pick<Choice, 'id' | 'to' | 'cost'>;

export interface Graph<S extends GraphScene = GraphScene> {
  readonly start: string | null;
  readonly scenes: readonly S[];
}

export interface Step<S extends GraphScene = GraphScene> {
  readonly scene: S;
  readonly choice: S['choices'][number];
}

export interface Walk<S extends GraphScene> {
  readonly steps: readonly Step<S>[];
  /** Where it has come to. */
  readonly scene: S;
}

export function sceneById<S extends GraphScene>({ scenes }: Graph<S>, id: string | null): S | undefined {
  return scenes.find((scene) => scene.id === id);
}

/** An ending leads nowhere, whatever is left in it. */
export function choicesOf<S extends GraphScene>(scene: S): readonly S['choices'][number][] {
  return scene.ending ? [] : scene.choices;
}

/** Follows a path from the start; null where it is not one. */
export function walk<S extends GraphScene>(data: Graph<S>, path: readonly unknown[]): Walk<S> | null {
  let scene = sceneById(data, data.start);
  const steps: Step<S>[] = [];
  for (const id of path) {
    const choice = scene && choicesOf(scene).find((one) => one.id === id);
    if (!scene || !choice) return null;
    steps.push({ scene, choice });
    scene = sceneById(data, choice.to);
  }
  return scene ? { steps, scene } : null;
}

/** Leaves out the earliest rounds of a walk that has become too long: what is left leads to the same place. */
export function shortened(data: Graph, path: ScenarioResponse): ScenarioResponse {
  if (path.length <= maxSteps) return path;
  const visited = walk(data, path)?.steps.map(({ scene }) => scene.id) ?? [];
  const from = visited.findIndex((id, index) => visited.indexOf(id, index + 1) > 0);
  const back = visited.indexOf(visited[from] ?? '', from + 1);
  return back < 0 ? path : shortened(data, [...path.slice(0, from), ...path.slice(back)]);
}
