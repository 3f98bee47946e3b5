/** What a scenario's graph says to its author: what can be reached, what comes to an end, and the best way there. */

import { choicesOf, sceneById, type Graph, type GraphChoice, type GraphScene, type Step } from './walk.ts';

/** Ids of the scenes a learner can come to. */
export function reachable(data: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [data.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = sceneById(data, id);
    if (!scene || found.has(scene.id)) continue;
    found.add(scene.id);
    open.push(...choicesOf(scene).map(({ to }) => to));
  }
  return found;
}

/** What is lost of the points on the best way to an ending, and how many choices that takes. */
export interface Loss {
  readonly percent: number;
  readonly steps: number;
}

/** The loss from each scene on; a scene that comes to no ending is left out. */
export function losses(data: Graph): ReadonlyMap<string, Loss> {
  const least = new Map<string, Loss>();
  for (const { id, ending } of data.scenes) if (ending) least.set(id, { percent: 100 - ending.share, steps: 0 });
  // Relaxed until nothing changes: a cost is never negative, so that no round pays.
  for (let changed = true; changed;) {
    changed = false;
    for (const scene of data.scenes) {
      for (const choice of choicesOf(scene)) {
        const by = lossBy(least, choice);
        if (!by || !less(by, least.get(scene.id))) continue;
        least.set(scene.id, by);
        changed = true;
      }
    }
  }
  return least;
}

/** The best way from a scene to an ending: the fewest choices among those that lose least. Empty where there is none. */
export function bestWay(data: Graph, from: string | null = data.start): readonly Step[] {
  const least = losses(data);
  const steps: Step[] = [];
  for (let scene = sceneById(data, from); scene && !scene.ending;) {
    const here: GraphScene = scene;
    const choice = choicesOf(here).find((one) => isBest(least, here, one));
    if (!choice) return [];
    steps.push({ scene: here, choice });
    scene = sceneById(data, choice.to);
  }
  return steps;
}

/** Whether nothing is lost by taking this choice that is not lost anyway. */
export function isBest(least: ReadonlyMap<string, Loss>, scene: GraphScene, choice: GraphChoice): boolean {
  const by = lossBy(least, choice);
  return by !== undefined && !less(least.get(scene.id) ?? by, by);
}

/** The share of the points that the best way earns, in percent; null where no ending can be reached. */
export function bestShare(data: Graph): number | null {
  const loss = data.start === null ? undefined : losses(data).get(data.start);
  return loss ? Math.max(0, 100 - loss.percent) : null;
}

/** What is wrong with a scene's place among the others. */
export type Flaw = 'unreachable' | 'endless' | 'dangling';

/** Everything an author wants to know of the graph, computed once for all scenes. */
export interface Survey {
  readonly flaws: ReadonlyMap<string, readonly Flaw[]>;
  /** Scenes on the best way, and its choices as `scene choice`. */
  readonly best: ReadonlySet<string>;
  readonly bestShare: number | null;
  readonly bestSteps: number;
}

export function survey(data: Graph): Survey {
  const met = reachable(data);
  const least = losses(data);
  const way = bestWay(data);
  const share = bestShare(data);
  const last = way.at(-1)?.choice.to ?? (share === null ? null : data.start);
  const flaws = data.scenes.map((scene): readonly [string, readonly Flaw[]] => {
    const found: Flaw[] = [];
    if (!met.has(scene.id)) found.push('unreachable');
    if (!least.has(scene.id)) found.push('endless');
    if (choicesOf(scene).some(({ to }) => !sceneById(data, to))) found.push('dangling');
    return [scene.id, found];
  });
  return {
    flaws: new Map(flaws),
    best: new Set([
      ...way.flatMap(({ scene, choice }) => [scene.id, `${scene.id} ${choice.id}`]),
      ...(last === null ? [] : [last]),
    ]),
    bestShare: share,
    bestSteps: way.length,
  };
}

/** The start first, then the others as they were written. */
export function inReadingOrder<S extends GraphScene>({ scenes, start }: Graph<S>): readonly S[] {
  return [...scenes.filter(({ id }) => id === start), ...scenes.filter(({ id }) => id !== start)];
}

function lossBy(least: ReadonlyMap<string, Loss>, { to, cost }: GraphChoice): Loss | undefined {
  const then = to === null ? undefined : least.get(to);
  return then && { percent: then.percent + cost, steps: then.steps + 1 };
}

function less(a: Loss, b: Loss | undefined): boolean {
  return !b || a.percent < b.percent || (a.percent === b.percent && a.steps < b.steps);
}
