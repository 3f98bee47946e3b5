/** A picture with numbers on it: a group of the picture and of shapes, for programs that know groups, else the picture alone. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { Spot } from '../../flow/flow.ts';
import type { FileView } from '../module-view.ts';
import { drawing, extentOf, pictureIn, type Limits } from './drawing-xml.ts';
import type { Gathered } from './parts-of-package.ts';

const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  group: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};

/** Across a number's circle, in English Metric Units. */
const badge = 252_000;

interface Spotted {
  readonly alt: string | null;
  readonly limits: Limits;
  readonly spots: readonly Spot[];
}

export function spottedDrawing(
  run: XmlNode,
  gathered: Gathered,
  file: FileView,
  { alt, limits, spots }: Spotted,
): void {
  const choices = run.ele('mc:AlternateContent', {
    'xmlns:mc': namespaces.mc,
    'xmlns:wpg': namespaces.group,
    'xmlns:wps': namespaces.shape,
  });
  const { relation } = gathered.picture(file.id);
  const number = String(gathered.nextLabel() + 1);
  const extent = extentOf(file.data, limits);
  const inline = choices
    .ele('mc:Choice', { Requires: 'wpg' })
    .ele('w:drawing')
    .ele('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' });
  inline.ele('wp:extent', extent);
  inline.ele('wp:docPr', { id: number, name: `Picture ${number}`, descr: alt ?? '' });
  const group = inline
    .ele('a:graphic', { 'xmlns:a': namespaces.a })
    .ele('a:graphicData', { uri: namespaces.group })
    .ele('wpg:wgp');
  group.ele('wpg:cNvGrpSpPr');
  const place = group.ele('wpg:grpSpPr').ele('a:xfrm');
  place.ele('a:off', { x: '0', y: '0' });
  place.ele('a:ext', extent);
  place.ele('a:chOff', { x: '0', y: '0' });
  place.ele('a:chExt', extent);
  pictureIn(group, { relation, number, data: file.data, extent, alt });
  const size = { wide: Number(extent.cx), tall: Number(extent.cy) };
  for (const [index, spot] of spots.entries()) spotXml(group, spot, index + 1, size, gathered);
  drawing(choices.ele('mc:Fallback'), gathered, file, alt, limits);
}

interface Size {
  readonly wide: number;
  readonly tall: number;
}

function spotXml(group: XmlNode, spot: Spot, number: number, { wide, tall }: Size, gathered: Gathered): void {
  const at = { x: (spot.x * wide) / 100, y: (spot.y * tall) / 100 };
  if (spot.width !== undefined && spot.height !== undefined) {
    const area = { wide: (spot.width * wide) / 100, tall: (spot.height * tall) / 100 };
    shapeXml(group, 'rect', { ...at, ...area }, null, gathered);
  }
  const within = (value: number, most: number): number => Math.max(0, Math.min(most - badge, value));
  const corner = { x: within(at.x - badge / 2, wide), y: within(at.y - badge / 2, tall) };
  shapeXml(group, 'ellipse', { ...corner, wide: badge, tall: badge }, number, gathered);
}

function shapeXml(
  group: XmlNode,
  form: 'rect' | 'ellipse',
  { x, y, wide, tall }: Size & { readonly x: number; readonly y: number },
  number: number | null,
  gathered: Gathered,
): void {
  const id = String(gathered.nextLabel() + 1);
  const shape = group.ele('wps:wsp');
  shape.ele('wps:cNvPr', { id, name: `Place ${id}` });
  shape.ele('wps:cNvSpPr');
  const looks = shape.ele('wps:spPr');
  const place = looks.ele('a:xfrm');
  place.ele('a:off', { x: String(Math.round(x)), y: String(Math.round(y)) });
  place.ele('a:ext', { cx: String(Math.round(wide)), cy: String(Math.round(tall)) });
  looks.ele('a:prstGeom', { prst: form }).ele('a:avLst');
  if (number === null) looks.ele('a:noFill');
  else looks.ele('a:solidFill').ele('a:srgbClr', { val: 'FFFFFF' });
  looks.ele('a:ln', { w: '19050' }).ele('a:solidFill').ele('a:srgbClr', { val: '1F4E63' });
  if (number !== null) numberXml(shape, number);
  const body = { lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor: 'ctr' };
  shape.ele('wps:bodyPr', body);
}

function numberXml(shape: XmlNode, number: number): void {
  const paragraph = shape.ele('wps:txbx').ele('w:txbxContent').ele('w:p');
  const properties = paragraph.ele('w:pPr');
  properties.ele('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' });
  properties.ele('w:jc', { 'w:val': 'center' });
  const run = paragraph.ele('w:r');
  const marks = run.ele('w:rPr');
  marks.ele('w:b');
  marks.ele('w:sz', { 'w:val': '18' });
  run.ele('w:t').txt(String(number));
}
