/** The changes an author makes to a scenario's graph, so that no choice is left pointing at what is gone. */

import type { Scenario, Scene } from './schema.ts';

type Graph = Pick<Scenario, 'scenes' | 'start'>;

export function changeScene({ scenes }: Graph, id: string, change: Partial<Scene>): Pick<Scenario, 'scenes'> {
  return { scenes: scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)) };
}

/** A new scene at the end; the first one is the start. `from` names the choice that is to lead to it. */
export function addScene(
  graph: Graph,
  scene: Scene,
  from?: { readonly scene: string; readonly choice: string },
): Partial<Graph> {
  const led = graph.scenes.map((other) =>
    other.id === from?.scene
      ? {
          ...other,
          choices: other.choices.map((choice) => (choice.id === from.choice ? { ...choice, to: scene.id } : choice)),
        }
      : other,
  );
  const scenes = [...led, scene];
  return graph.scenes.some(({ id }) => id === graph.start) ? { scenes } : { scenes, start: scene.id };
}

/** Choices that led to it lead nowhere, which their author is told; when it was the start, the next one is. */
export function removeScene({ scenes, start }: Graph, id: string): Partial<Graph> {
  const left = scenes
    .filter((scene) => scene.id !== id)
    .map((scene) =>
      scene.choices.some(({ to }) => to === id)
        ? { ...scene, choices: scene.choices.map((choice) => (choice.to === id ? { ...choice, to: null } : choice)) }
        : scene,
    );
  return start === id ? { scenes: left, start: left[0]?.id ?? null } : { scenes: left };
}
