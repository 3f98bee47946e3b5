/** Where the scenes of a scenario stand on its map, and how its choices run between them. */

import { Graph, layout } from '@dagrejs/dagre';
import { choicesOf, sceneById, type Graph as ScenarioGraph } from '../../../shared/blocks/scenario/walk.ts';
import { curve, type Point } from '../../ui/curve.ts';

export const boxSize = { width: 176, height: 68 } as const;

export interface Box {
  readonly id: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly scene: string;
  readonly choice: string;
  /** The path of an SVG. */
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** From the start downwards; a choice that leads to its own scene is drawn as a loop beside it. */
export function layOut(data: ScenarioGraph): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 44, edgesep: 14, marginx: 26, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  // The start goes in first: dagre turns those lines round that would lead back up to it.
  const scenes = data.scenes.toSorted((a, b) => Number(b.id === data.start) - Number(a.id === data.start));
  for (const { id } of scenes) graph.setNode(id, { ...boxSize });
  for (const scene of scenes) {
    for (const { id, to } of choicesOf(scene)) {
      const target = sceneById(data, to);
      if (target) graph.setEdge(scene.id, target.id, {}, id);
    }
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: graph.nodes().map((id) => {
      const { x, y } = graph.node(id) as Point;
      return { id, x, y };
    }),
    lines: graph.edges().map((edge) => {
      const { points } = graph.edge(edge) as { points: readonly Point[] };
      return { scene: edge.v, choice: edge.name ?? '', path: curve(points) };
    }),
  };
}
