/** What a thing looks like to learners, drawn in a few strokes that its folder writes down. */

import type { ReactNode } from 'react';

/**
 * Lines of a sketch from the top down, `/` between them, each of shapes with blanks between, and a width where a shape has one:
 * `-60` words, `=60` words that stand out, `_30` words to be filled in, `|60` a box with words in it, `!60` one that stands out, `o` and
 * `*` a choice open and made, `[` and `x` the same for several, `#60` a picture, `>60` something that plays, `+40` a button.
 */
export type Sketch = string;

const width = 132;
const gap = 6;

/** A picture for the eye alone: its name and what it is for stand beside it. */
export function SketchView({ of }: { readonly of: Sketch }): ReactNode {
  const { shapes, height } = laidOut(of);
  return (
    <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} width={width + 4} height={height + 4} aria-hidden>
      {shapes.map((shape, index) => (
        <Stroke key={index} {...shape} />
      ))}
    </svg>
  );
}

const heights = {
  '-': 4,
  '=': 6,
  _: 10,
  '|': 18,
  '!': 18,
  o: 10,
  '*': 10,
  '[': 10,
  x: 10,
  '#': 46,
  '>': 46,
  '+': 16,
} as const;
type Kind = keyof typeof heights;

interface Shape {
  readonly kind: Kind;
  readonly width: number;
}

interface Placed extends Shape {
  readonly x: number;
  readonly y: number;
}

function laidOut(sketch: Sketch): { readonly shapes: readonly Placed[]; readonly height: number } {
  const shapes: Placed[] = [];
  let top = 0;
  for (const line of sketch.split('/')) {
    const row = line.trim().split(/ +/).map(shapeOf);
    const height = Math.max(...row.map(({ kind }) => heights[kind]));
    let x = 0;
    for (const shape of row) {
      shapes.push({ ...shape, x, y: top + (height - heights[shape.kind]) / 2 });
      x += shape.width + gap;
    }
    top += height + gap;
  }
  return { shapes, height: top - gap };
}

function shapeOf(text: string): Shape {
  const kind = text.slice(0, 1);
  if (!isKind(kind)) throw new TypeError(`no shape of a sketch: ${text}`);
  return { kind, width: Number(text.slice(1)) || heights[kind] };
}

function isKind(text: string): text is Kind {
  return text in heights;
}

function Stroke({ kind, width: w, x, y }: Placed): ReactNode {
  const h = heights[kind];
  const box = { x, y, width: w, height: h };
  switch (kind) {
    case '-':
      return <rect {...box} rx={2} data-ink="words" />;
    case '=':
      return <rect {...box} rx={3} data-ink="title" />;
    case '_':
      return <path d={`M${x} ${y + h}h${w}`} data-ink="line" />;
    case '|':
    case '!':
      return (
        <>
          <rect {...box} rx={4} data-ink={kind === '!' ? 'chosen' : 'line'} />
          <rect x={x + 6} y={y + 7} width={Math.max(4, w * 0.55)} height={4} rx={2} data-ink="words" />
        </>
      );
    case 'o':
    case '*':
      return <circle cx={x + 5} cy={y + 5} r={4.5} data-ink={kind === '*' ? 'made' : 'line'} />;
    case '[':
    case 'x':
      return <rect {...box} rx={2} data-ink={kind === 'x' ? 'made' : 'line'} />;
    case '#':
      return (
        <>
          <rect {...box} rx={4} data-ink="line" />
          <circle cx={x + w * 0.75} cy={y + 13} r={5} data-ink="words" />
          <path
            d={`M${x + 4} ${y + h - 4}l${w * 0.3} -22l${w * 0.25} 14l${w * 0.15} -7l${w * 0.2} 15z`}
            data-ink="words"
          />
        </>
      );
    case '>':
      return (
        <>
          <rect {...box} rx={4} data-ink="line" />
          <path d={`M${x + w / 2 - 6} ${y + h / 2 - 9}l15 9l-15 9z`} data-ink="made" />
        </>
      );
    case '+':
      return <rect {...box} rx={5} data-ink="made" />;
  }
}
