/** The picture by which a library knows a book: its title, drawn. */

import { h } from '../../../base/html.ts';
import { standing } from '../../look/enforced.ts';
import { isPlain, type Look } from '../../look/style.ts';
import { themeData } from '../../look/themes.ts';
import type { ModuleView } from '../../module-view.ts';
import { xhtml } from '../../still/xhtml.ts';

const width = 1200;
const height = 1800;
const letters = 20; // that fit beside each other in the size of the title
const mostLines = 8;
const inLine = new RegExp(`.{1,${letters}}`, 'gu');

/** Of the band with white words on it, the line below it, and the paper. */
function coloursOf(look: Look): { readonly band: string; readonly line: string; readonly paper: string } {
  if (isPlain(look)) return { band: '#0d5c63', line: '#b45f0c', paper: '#fffaf2' };
  const { grounds, colours } = themeData[look.theme];
  const { action, told } = look.colours ?? colours;
  const light = grounds.light;
  return { band: standing(action, light).colour, line: standing(told, light).colour, paper: light.paper };
}

export function coverDrawing({ data, level, look }: ModuleView): string {
  const colours = coloursOf(look);
  const lines = linesOf(data.title);
  const about = [data.code, level].map((part) => part.trim()).filter(Boolean);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xhtml(
    h(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': data.title },
      h('title', {}, data.title),
      h('rect', { width, height, fill: colours.paper }),
      h('rect', { width, height: 560, fill: colours.band }),
      h('rect', { y: 560, width, height: 18, fill: colours.line }),
      h(
        'g',
        { 'font-family': 'Inter, Helvetica, Arial, sans-serif' },
        h('text', { x: 100, y: 480, fill: '#ffffff', 'font-size': 64, 'font-weight': 600 }, about.join(' · ')),
        lines.map((line, index) =>
          h('text', { x: 100, y: 760 + index * 116, fill: '#211c16', 'font-size': 92, 'font-weight': 700 }, line),
        ),
      ),
    ),
  )}\n`;
}

/** A title broken between its words, and within one that is wider than the cover; one without end is cut. */
function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  const parts = title.split(/\s+/).flatMap((word) => word.match(inLine) ?? []);
  for (const word of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
}
