/**
 * Draws `docs/images/architecture.svg` from the code: the layers of each part, and on which of those below each really stands.
 * `node build/architecture/picture.ts [check]`; with `check` the exit status is 1 where the picture was not what the code says.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { h, renderHtml, type Html } from '../../shared/base/html.ts';
import { importsOfAll, layerOf, layers, partOf, parts, type Import, type Part } from './layers.ts';

const file = fileURLToPath(new URL('../../docs/images/architecture.svg', import.meta.url));

const width = 480;
const gap = 40;
const box = 54;
const step = box + 6;
const head = 40;

const imports = importsOfAll();
const tallest = Math.max(...parts.map((part) => layers[part].length));
const picture = draw();
const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (known !== picture) {
  writeFileSync(file, picture);
  console.log('docs/images/architecture.svg is drawn anew.');
  if (process.argv[2] === 'check') process.exitCode = 1;
}

function draw(): string {
  const size = { width: parts.length * (width + gap) - gap, height: head + tallest * step };
  const svg = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `-10 -10 ${size.width + 20} ${size.height + 20}`,
      'font-family': 'system-ui, sans-serif',
      role: 'img',
      'aria-label': 'The layers of shared, electron and renderer: each stands on those below it',
    },
    h('rect', { x: -10, y: -10, width: size.width + 20, height: size.height + 20, fill: '#fdfbf7' }),
    parts.map((part, index) => column(part, index * (width + gap))),
  );
  return `${renderHtml(svg)}\n`;
}

function column(part: Part, x: number): Html {
  const own = layers[part];
  const below = part === 'shared' ? 'knows neither of the others' : 'stands on shared';
  return [
    h('text', { x, y: 18, 'font-size': 19, 'font-weight': 600, fill: '#211c16' }, `${part}/`),
    h('text', { x: x + 110, y: 18, 'font-size': 13, fill: '#5d554a' }, below),
    own.map(({ name, holds }, index) => {
      const y = head + (tallest - 1 - index) * step;
      const uses = name === 'player' ? 'what it is told and scored with' : usedBy(part, index);
      return [
        h('rect', { x, y, width, height: box, rx: 7, fill: '#ffffff', stroke: '#d9cfc0' }),
        h('text', { x: x + 12, y: y + 20, 'font-size': 14, 'font-weight': 600, fill: '#9a4f07' }, name),
        h('text', { x: x + 116, y: y + 20, 'font-size': 12, fill: '#211c16' }, holds),
        h('text', { x: x + 116, y: y + 40, 'font-size': 11, fill: '#5d554a' }, uses === '' ? '' : `on ${uses}`),
      ];
    }),
  ];
}

/** The layers of its own part that a layer imports, from the nearest down, without those that stand under one of them anyway. */
function usedBy(part: Part, index: number): string {
  const direct = (at: number): ReadonlySet<number> =>
    new Set(
      imports.filter(inside(part)).flatMap(({ from, to }) => (layerOf(part, from) === at ? [layerOf(part, to)] : [])),
    );
  const under = (at: number, seen = new Set<number>()): ReadonlySet<number> => {
    for (const next of direct(at)) {
      if (next === at || next < 0 || seen.has(next)) continue;
      seen.add(next);
      under(next, seen);
    }
    return seen;
  };
  const own = [...direct(index)].filter((at) => at >= 0 && at !== index);
  return own
    .filter((at) => !own.some((other) => other !== at && under(other).has(at)))
    .sort((a, b) => b - a)
    .map((at) => layers[part][at]?.name)
    .join(', ');
}

function inside(part: Part): (one: Import) => boolean {
  return ({ from, to }) => partOf(from) === part && partOf(to) === part && /\.tsx?$/.test(to);
}
