/** One slide and its page of notes. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { FileView } from '../module-view.ts';
import { decorative, drawn, extentOf } from '../word/drawing-xml.ts';
import type { Layout } from './masters-xml.ts';
import { areaIn, areas, bodyIn, numberIn, partOf, placeholderIn, treeIn, type Area } from './shapes-xml.ts';
import type { Slide, SlideLine } from './slide.ts';
import { paragraphXml } from './text-xml.ts';

export function layoutOf({ is, lines, picture }: Slide): Layout {
  if (is !== 'content') return is;
  if (picture === null) return 'content';
  return lines.length === 0 ? 'picture' : 'beside';
}

/** A picture with the relation that leads to it. */
export interface Shown {
  readonly file: FileView;
  readonly relation: string;
}

export function slideXml(slide: Slide, language: string, shown: Shown | null): string {
  const root = partOf('p:sld');
  const tree = treeIn(root);
  const layout = layoutOf(slide);
  const title = placeholderIn(tree, { id: 2, name: 'Title', type: layout === 'title' ? 'ctrTitle' : 'title' });
  paragraphXml(bodyIn(title), slide.title, language);
  if (layout !== 'picture') {
    const type = { title: 'subTitle', part: 'body', content: null, beside: null } as const;
    const body = bodyIn(placeholderIn(tree, { id: 3, name: 'Content', type: type[layout], idx: 1 }));
    const size = slide.is === 'content' ? sizeOf(slide.lines, layout === 'beside') : null;
    for (const { words, level } of slide.lines)
      paragraphXml(body, words, language, { level, ...(size === null ? {} : { size: size - level * 200 }) });
    if (slide.lines.length === 0) paragraphXml(body, [], language);
  }
  if (shown) pictureIn(tree, slide, shown);
  if (slide.is === 'content') numberIn(tree, 9);
  root.ele('p:clrMapOvr').ele('a:masterClrMapping');
  return root.end();
}

const sizes = [2800, 2400, 2000, 1800, 1600, 1400, 1200];

/** The largest in which the lines fit, in hundredths of a point: about two letters in the height of one are as wide as it is high. */
function sizeOf(lines: readonly SlideLine[], isNarrow: boolean): number {
  const [wide, tall] = [(isNarrow ? areas.left.wide : areas.body.wide) - 520_000, areas.body.tall - 100_000];
  const fits = (size: number): boolean => {
    const point = size * 127;
    const letters = wide / (point * 0.52);
    const heights = lines.map(({ words, level }) => {
      const count = words.reduce((sum, { text }) => sum + text.length, 0);
      const rows = Math.max(1, Math.ceil(count / (letters - level * 3)));
      return rows * point * 1.22 + (level === 0 ? 900 : 400) * 127;
    });
    return heights.reduce((sum, height) => sum + height, 0) <= tall;
  };
  return sizes.find(fits) ?? 1200;
}

/** As large as there is room, in the middle of it; a logo at the left, on white as most are made for it. */
function pictureIn(tree: XmlNode, slide: Slide, { file, relation }: Shown): void {
  const { picture } = slide;
  const layout = layoutOf(slide);
  const area: Area = layout === 'title' ? areas.logo : layout === 'picture' ? areas.body : areas.right;
  const { cx, cy } = extentOf(grown(file.data), { widest: area.wide, tallest: area.tall });
  const [wide, tall] = [Number(cx), Number(cy)];
  if (layout === 'title') whiteIn(tree, { ...area, wide, tall });
  const image = tree.ele('p:pic');
  const own = image.ele('p:nvPicPr');
  const name = own.ele('p:cNvPr', { id: '5', name: 'Picture', descr: picture?.alt ?? '' });
  if (picture?.alt === null) decorative(name);
  own.ele('p:cNvPicPr').ele('a:picLocks', { noChangeAspect: '1' });
  own.ele('p:nvPr');
  const fill = image.ele('p:blipFill');
  const blip = fill.ele('a:blip', { 'r:embed': relation });
  if (file.data.mime === 'image/svg+xml') drawn(blip, relation);
  fill.ele('a:stretch').ele('a:fillRect');
  const looks = image.ele('p:spPr');
  const middle = { x: area.x + Math.round((area.wide - wide) / 2), y: area.y + Math.round((area.tall - tall) / 2) };
  areaIn(looks, { ...(layout === 'title' ? area : middle), wide, tall });
  looks.ele('a:prstGeom', { prst: 'rect' }).ele('a:avLst');
}

/** A white field a little larger than what stands on it. */
function whiteIn(tree: XmlNode, { x, y, wide, tall }: Area): void {
  const around = 110_000;
  const shape = tree.ele('p:sp');
  const own = shape.ele('p:nvSpPr');
  decorative(own.ele('p:cNvPr', { id: '4', name: 'Field' }));
  own.ele('p:cNvSpPr');
  own.ele('p:nvPr');
  const looks = shape.ele('p:spPr');
  areaIn(looks, { x: x - around, y: y - around, wide: wide + 2 * around, tall: tall + 2 * around });
  looks.ele('a:prstGeom', { prst: 'rect' }).ele('a:avLst');
  looks.ele('a:solidFill').ele('a:schemeClr', { val: 'bg1' });
  looks.ele('a:ln').ele('a:noFill');
}

/** A drawing has no size that it loses anything beyond. */
function grown({ mime, width, height }: FileView['data']) {
  const times = mime === 'image/svg+xml' ? 4 : 1;
  return { width: (width ?? 640) * times, height: (height ?? 360) * times };
}

export function notesXml({ notes }: Slide, language: string): string {
  const root = partOf('p:notes');
  const tree = treeIn(root);
  placeholderIn(tree, { id: 2, name: 'Slide', type: 'sldImg' });
  const body = bodyIn(placeholderIn(tree, { id: 3, name: 'Notes', type: 'body', idx: 1 }));
  // Said of each run, as not every program reads it from the master.
  for (const words of notes) paragraphXml(body, words, language, { size: 1200, isPlain: true });
  if (notes.length === 0) paragraphXml(body, [], language);
  root.ele('p:clrMapOvr').ele('a:masterClrMapping');
  return root.end();
}
