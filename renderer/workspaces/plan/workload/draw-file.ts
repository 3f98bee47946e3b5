/** A plot on the screen as a file that stands alone: its looks written into it, on light paper, under a heading. */

import type { WorkKind } from '../../../../shared/model/goals/schema.ts';
import { fillOf } from './patterns.tsx';

const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'shape-rendering',
] as const;

const headingHeight = 36;
const legendWidth = 250;
const space = 'http://www.w3.org/2000/svg';

export interface PlotWords {
  /** Shown above the plot, and the drawing's title. */
  readonly heading: string;
  /** What the plot shows, for whoever does not see it. */
  readonly summary: string;
  /** Lines beside a plot that has no legend of its own. */
  readonly legend: readonly { readonly kind: WorkKind; readonly words: string }[];
}

interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing in `plot` as SVG. Files are printed and put into reports, so they are light whatever the screen is. */
export function svgFile(plot: Element, { heading, summary, legend }: PlotWords): Drawing {
  const drawing = plot.querySelector('svg');
  const patterns = document.querySelector('[data-patterns] defs');
  if (!drawing || !patterns) throw new Error('there is no plot on the screen');
  const screen = drawing.getBoundingClientRect();
  const width = Math.ceil(screen.width) + (legend.length > 0 ? legendWidth : 0);
  const height = Math.ceil(screen.height) + headingHeight;
  const file = document.implementation.createDocument(space, 'svg', null);
  const make = (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    content: string | Element[] = [],
  ) => {
    const element = file.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...(typeof content === 'string' ? [content] : content));
    return element;
  };
  inLight(() => {
    const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name);
    const font = { fill: token('--ink'), 'font-family': token('--font-ui') };
    const shown = heading.length > width / 9 ? `${heading.slice(0, Math.floor(width / 9))}…` : heading;
    const root = file.documentElement;
    for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })) {
      root.setAttribute(name, String(value));
    }
    root.append(
      make('title', {}, heading),
      make('desc', {}, summary),
      file.importNode(dressed(patterns), true),
      make('rect', { width, height, fill: token('--surface') }),
      make('text', { ...font, x: 10, y: 24, 'font-size': 15, 'font-weight': 600 }, shown),
      make('g', { transform: `translate(0 ${headingHeight})` }, [
        ...[...drawing.children].map((child) => file.importNode(dressed(child), true)),
        ...legend.map(({ kind, words }, index) =>
          make('g', { transform: `translate(${Math.ceil(screen.width) + 20} ${12 + index * 24})` }, [
            make('rect', { width: 14, height: 14, rx: 3, fill: fillOf(kind) }),
            make('text', { ...font, x: 22, y: 12, 'font-size': 13 }, words),
          ]),
        ),
      ]),
    );
  });
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

const sharpness = 2;
/** What every browser draws, a side. */
const mostPixels = 16_000;

/** The same as pixels, twice as many as on the screen where there is room. */
export async function pngFile(plot: Element, words: PlotWords): Promise<Blob> {
  const { text, width, height } = svgFile(plot, words);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(sharpness, mostPixels / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the plot could not be drawn'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy that needs no style sheet: what the style sheet says, beyond what is handed down, stands in attributes. */
function dressed(element: Element, above: CSSStyleDeclaration | null = null): Element {
  const copy = element.cloneNode(false) as Element;
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label']) copy.removeAttribute(name);
  const style = getComputedStyle(element);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value !== '' && value !== above?.getPropertyValue(look)) copy.setAttribute(look, value);
    else copy.removeAttribute(look);
  }
  // Another machine's letters may be wider; words keep the room they have here.
  if (element instanceof SVGTextElement) {
    copy.setAttribute('textLength', String(Math.round(element.getComputedTextLength() * 10) / 10));
    copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  for (const child of element.childNodes) {
    copy.append(child instanceof Element ? dressed(child, style) : child.cloneNode());
  }
  return copy;
}

/** Nothing is painted in between: what is read is read before the next frame. */
function inLight(read: () => void): void {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    read();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}
