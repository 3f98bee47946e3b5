/** The lines of drawn maps: smooth through the points that a layout gives. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A path of SVG, bent towards each of the points and straight at both ends. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const last = index === rest.length - 2;
    return `Q ${at(point)} ${at(last ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const [end] = rest.slice(-1);
  return [`M ${at(first)}`, ...(bends.length > 0 ? bends : end ? [`L ${at(end)}`] : [])].join(' ');
}
