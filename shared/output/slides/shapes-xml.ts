/** What all slides, layouts and masters are made of: a tree of shapes, and places for words. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';

export const slideNamespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** In English Metric Units: 360 000 in a centimetre. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
}

export const slideSize = { wide: 12_192_000, tall: 6_858_000 } as const;

export const areas = {
  title: { x: 609_600, y: 420_000, wide: 10_972_800, tall: 1_050_000 },
  body: { x: 609_600, y: 1_650_000, wide: 10_972_800, tall: 4_500_000 },
  left: { x: 609_600, y: 1_650_000, wide: 5_200_000, tall: 4_500_000 },
  right: { x: 6_000_000, y: 1_650_000, wide: 5_582_400, tall: 4_500_000 },
  number: { x: 8_839_200, y: 6_300_000, wide: 2_743_200, tall: 365_125 },
  /** On the first slide, above its title. */
  logo: { x: 914_400, y: 620_000, wide: 3_000_000, tall: 1_000_000 },
  bigTitle: { x: 914_400, y: 1_900_000, wide: 10_363_200, tall: 1_800_000 },
  belowTitle: { x: 914_400, y: 3_850_000, wide: 10_363_200, tall: 2_000_000 },
} as const satisfies Readonly<Record<string, Area>>;

/** A part of the package with an empty tree of shapes; `colour` is what it stands on. */
export function treeIn(root: XmlNode, colour: string | null = null): XmlNode {
  const content = root.ele('p:cSld');
  if (colour !== null) {
    const ground = content.ele('p:bg').ele('p:bgPr');
    ground.ele('a:solidFill').ele('a:schemeClr', { val: colour });
    ground.ele('a:effectLst');
  }
  const tree = content.ele('p:spTree');
  const own = tree.ele('p:nvGrpSpPr');
  own.ele('p:cNvPr', { id: '1', name: '' });
  own.ele('p:cNvGrpSpPr');
  own.ele('p:nvPr');
  const place = tree.ele('p:grpSpPr').ele('a:xfrm');
  place.ele('a:off', { x: '0', y: '0' });
  place.ele('a:ext', { cx: '0', cy: '0' });
  place.ele('a:chOff', { x: '0', y: '0' });
  place.ele('a:chExt', { cx: '0', cy: '0' });
  return tree;
}

export function partOf(name: string, attributes: Readonly<Record<string, string>> = {}): XmlNode {
  return xmlDocument(name, { ...slideNamespaces, ...attributes });
}

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'sldImg' | null;
  readonly idx?: number;
  /** Where it is not where its layout has it. */
  readonly area?: Area;
}

/** A place for words; its text body, which wants at least one paragraph. A picture of a slide has none. */
export function placeholderIn(tree: XmlNode, { id, name, type, idx, area }: Placeholder): XmlNode {
  const shape = tree.ele('p:sp');
  const own = shape.ele('p:nvSpPr');
  own.ele('p:cNvPr', { id: String(id), name });
  own
    .ele('p:cNvSpPr')
    .ele('a:spLocks', { noGrp: '1', ...(type === 'sldImg' ? { noRot: '1', noChangeAspect: '1' } : {}) });
  own.ele('p:nvPr').ele('p:ph', {
    ...(type === null ? {} : { type }),
    ...(idx === undefined ? {} : { idx: String(idx) }),
    ...(type === 'sldNum' ? { sz: 'quarter' } : {}),
  });
  const looks = shape.ele('p:spPr');
  if (area) areaIn(looks, area);
  if (area && type !== null) looks.ele('a:prstGeom', { prst: 'rect' }).ele('a:avLst');
  return shape;
}

export function areaIn(parent: XmlNode, { x, y, wide, tall }: Area): void {
  const place = parent.ele('a:xfrm');
  place.ele('a:off', { x: String(x), y: String(y) });
  place.ele('a:ext', { cx: String(wide), cy: String(tall) });
}

export function bodyIn(shape: XmlNode, attributes: Readonly<Record<string, string>> = {}): XmlNode {
  const body = shape.ele('p:txBody');
  body.ele('a:bodyPr', attributes).ele('a:normAutofit');
  body.ele('a:lstStyle');
  return body;
}

/** The number of a slide, as a field. */
export function numberIn(tree: XmlNode, id: number, area?: Area): void {
  const shape = placeholderIn(tree, { id, name: 'Number', type: 'sldNum', idx: 12, ...(area ? { area } : {}) });
  const body = shape.ele('p:txBody');
  body.ele('a:bodyPr');
  const style = body.ele('a:lstStyle');
  if (area) style.ele('a:lvl1pPr', { algn: 'r' }).ele('a:defRPr', { sz: '1200' });
  const field = body.ele('a:p').ele('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' });
  field.ele('a:rPr');
  field.ele('a:t').txt('‹#›');
}
