/** Where modules stand on the map of what is taken after what. */

import { Graph, layout } from '@dagrejs/dagre';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { curve, type Point } from '../../../ui/curve.ts';

export const nodeSize = { width: 190, height: 74 } as const;

export interface MapNode extends Point {
  readonly id: RecordId;
}

export interface MapLine {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly path: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** From left to right: what is taken first stands first. */
export function layOutModules(modules: readonly RecordOf<'module'>[]): MapLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 64, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of modules) graph.setNode(id, { ...nodeSize });
  for (const { id, data } of modules)
    for (const before of data.prerequisites) if (graph.hasNode(before) && before !== id) graph.setEdge(before, id, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Number.isFinite(width) ? width : 0,
    height: Number.isFinite(height) ? height : 0,
    nodes: graph.nodes().map((id) => {
      const { x, y } = graph.node(id) as Point;
      return { id, x, y };
    }),
    lines: graph.edges().map((edge) => {
      const { points } = graph.edge(edge) as { points: readonly Point[] };
      return { from: edge.v, to: edge.w, path: curve(points) };
    }),
  };
}

/** The module an arrow key leads to: along a line forwards or back, or up and down among those that stand there. */
export function neighbourOn(map: MapLayout, from: RecordId, key: string): RecordId | undefined {
  const here = map.nodes.find(({ id }) => id === from);
  if (!here) return undefined;
  if (key === 'ArrowRight') return map.lines.find((line) => line.from === from)?.to;
  if (key === 'ArrowLeft') return map.lines.find((line) => line.to === from)?.from;
  if (key === 'Home') return map.nodes.toSorted((a, b) => a.x - b.x || a.y - b.y)[0]?.id;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const column = map.nodes.filter(({ x }) => Math.abs(x - here.x) < 1).toSorted((a, b) => a.y - b.y);
  return column[column.indexOf(here) + (key === 'ArrowUp' ? -1 : 1)]?.id;
}
