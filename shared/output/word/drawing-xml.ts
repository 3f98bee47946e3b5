/** A picture as DrawingML (ECMA-376 part 1, 20.4): in the line, described, no wider than the page. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { FileView } from '../module-view.ts';
import type { Gathered } from './parts-of-package.ts';

/** English Metric Units: 914 400 in an inch, so 9 525 in a pixel of CSS. */
const pixel = 9525;
const widest = 5_760_000;
const tallest = 7_200_000;
/** Of a picture in the run of the words. */
const line = 457_200;

const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  svg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  decorative: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
};

/** `alt` null for what is there for its looks alone. */
export function drawing(
  run: XmlNode,
  gathered: Gathered,
  { id, data }: FileView,
  alt: string | null,
  size: 'own' | 'inline' | Limits,
): void {
  const { relation } = gathered.picture(id);
  const number = String(gathered.nextLabel() + 1);
  const extent = extentOf(data, limitsOf(size));
  const inline = run.ele('w:drawing').ele('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' });
  inline.ele('wp:extent', extent);
  const named = inline.ele('wp:docPr', { id: number, name: `Picture ${number}`, descr: alt ?? '' });
  if (alt === null) decorative(named);
  const graphic = inline
    .ele('a:graphic', { 'xmlns:a': namespaces.a })
    .ele('a:graphicData', { uri: namespaces.picture });
  pictureIn(graphic, { relation, number, data, extent });
}

interface Pictured {
  readonly relation: string;
  readonly number: string;
  readonly data: FileView['data'];
  readonly extent: Extent;
  /** Where the picture is one of a group. */
  readonly alt?: string | null;
}

export function pictureIn(parent: XmlNode, { relation, number, data, extent, alt }: Pictured): void {
  const picture = parent.ele('pic:pic', { 'xmlns:pic': namespaces.picture });
  const own = picture.ele('pic:nvPicPr');
  own.ele('pic:cNvPr', { id: number, name: data.name, ...(alt ? { descr: alt } : {}) });
  own.ele('pic:cNvPicPr');
  const fill = picture.ele('pic:blipFill');
  const blip = fill.ele('a:blip', { 'r:embed': relation });
  if (data.mime === 'image/svg+xml') drawn(blip, relation);
  fill.ele('a:stretch').ele('a:fillRect');
  const shape = picture.ele('pic:spPr');
  const place = shape.ele('a:xfrm');
  place.ele('a:off', { x: '0', y: '0' });
  place.ele('a:ext', extent);
  shape.ele('a:prstGeom', { prst: 'rect' }).ele('a:avLst');
}

/** The names are those of the schema. */
// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is no row of attributes
export type Extent = {
  readonly cx: string;
  readonly cy: string;
};

/** In English Metric Units. */
export interface Limits {
  readonly widest: number;
  readonly tallest: number;
}

function limitsOf(size: 'own' | 'inline' | Limits): Limits {
  return typeof size === 'object' ? size : { widest, tallest: size === 'own' ? tallest : line };
}

/** As large as it is, and no larger than there is room. */
export function extentOf({ width, height }: Pick<FileView['data'], 'width' | 'height'>, limits: Limits): Extent {
  const [wide, tall] = [(width ?? 640) * pixel, (height ?? 360) * pixel];
  const share = Math.min(1, limits.widest / wide, limits.tallest / tall);
  return { cx: String(Math.max(1, Math.round(wide * share))), cy: String(Math.max(1, Math.round(tall * share))) };
}

/** Whether Word shows what is of this kind. */
export function isShown(mime: string): boolean {
  return ['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml'].includes(mime);
}

/** A program that knows SVG takes the drawing itself. */
export function drawn(blip: XmlNode, relation: string): void {
  blip
    .ele('a:extLst')
    .ele('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' })
    .ele('asvg:svgBlip', { 'xmlns:asvg': namespaces.svg, 'r:embed': relation });
}

/** There for its looks alone. */
export function decorative(named: XmlNode): void {
  named
    .ele('a:extLst', { 'xmlns:a': namespaces.a })
    .ele('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' })
    .ele('adec:decorative', { 'xmlns:adec': namespaces.decorative, val: '1' });
}
