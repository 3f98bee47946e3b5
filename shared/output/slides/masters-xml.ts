/** How all slides look: the master, its layouts, and the master of the pages of notes. */

import type { XmlNode } from '../../base/xml-writer.ts';
import { areaIn, areas, bodyIn, numberIn, partOf, placeholderIn, slideSize, treeIn, type Area } from './shapes-xml.ts';

const colours = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

export function masterXml(layouts: number): string {
  const root = partOf('p:sldMaster');
  const tree = treeIn(root, 'bg1');
  bar(tree);
  const title = placeholderIn(tree, { id: 3, name: 'Title', type: 'title', area: areas.title });
  bodyIn(title, { anchor: 'b' }).ele('a:p').ele('a:endParaRPr');
  const body = placeholderIn(tree, { id: 4, name: 'Content', type: 'body', idx: 1, area: areas.body });
  bodyIn(body).ele('a:p').ele('a:endParaRPr');
  numberIn(tree, 5, areas.number);
  root.ele('p:clrMap', colours);
  const list = root.ele('p:sldLayoutIdLst');
  for (let at = 1; at <= layouts; at++)
    list.ele('p:sldLayoutId', { id: String(2_147_483_648 + at), 'r:id': `layout${at}` });
  const styles = root.ele('p:txStyles');
  const head = styles.ele('p:titleStyle').ele('a:lvl1pPr', { algn: 'l' });
  head.ele('a:lnSpc').ele('a:spcPct', { val: '95000' });
  marksIn(head, { size: 3600, colour: 'tx2', font: 'mj', bold: true });
  const words = styles.ele('p:bodyStyle');
  for (const level of [1, 2]) {
    const line = words.ele(`a:lvl${level}pPr`, { marL: String(342_900 * level), indent: '-342900' });
    line.ele('a:lnSpc').ele('a:spcPct', { val: '100000' });
    line.ele('a:spcBef').ele('a:spcPts', { val: level === 1 ? '900' : '400' });
    line.ele('a:buFont', { typeface: 'Arial' });
    line.ele('a:buChar', { char: level === 1 ? '•' : '–' });
    marksIn(line, { size: level === 1 ? 2400 : 2000, colour: 'tx1', font: 'mn', bold: false });
  }
  styles.ele('p:otherStyle');
  return root.end();
}

interface Marks {
  readonly size: number;
  readonly colour: string;
  readonly font: 'mj' | 'mn';
  readonly bold: boolean;
}

function marksIn(line: XmlNode, { size, colour, font, bold }: Marks): void {
  const marks = line.ele('a:defRPr', { sz: String(size), ...(bold ? { b: '1' } : {}) });
  marks.ele('a:solidFill').ele('a:schemeClr', { val: colour });
  marks.ele('a:latin', { typeface: `+${font}-lt` });
}

/** A band along the upper edge. */
function bar(tree: XmlNode): void {
  const shape = tree.ele('p:sp');
  const own = shape.ele('p:nvSpPr');
  own.ele('p:cNvPr', { id: '2', name: 'Band' });
  own.ele('p:cNvSpPr');
  own.ele('p:nvPr', { userDrawn: '1' });
  const looks = shape.ele('p:spPr');
  areaIn(looks, { x: 0, y: 0, wide: slideSize.wide, tall: 150_000 });
  looks.ele('a:prstGeom', { prst: 'rect' }).ele('a:avLst');
  looks.ele('a:solidFill').ele('a:schemeClr', { val: 'accent1' });
  looks.ele('a:ln').ele('a:noFill');
}

export const layoutNames = ['title', 'part', 'content', 'beside', 'picture'] as const;
export type Layout = (typeof layoutNames)[number];

/** As programs know them (ECMA-376 part 1, 19.7.15). */
const kinds: Readonly<Record<Layout, string>> = {
  title: 'title',
  part: 'secHead',
  content: 'obj',
  beside: 'twoObj',
  picture: 'titleOnly',
};

export function layoutXml(layout: Layout): string {
  const isDark = layout === 'title' || layout === 'part';
  const root = partOf('p:sldLayout', { type: kinds[layout], preserve: '1', ...(isDark ? { showMasterSp: '0' } : {}) });
  const tree = treeIn(root, layout === 'title' ? 'tx2' : layout === 'part' ? 'bg2' : null);
  const light = layout === 'title' ? 'bg1' : 'tx2';
  const titleType = layout === 'title' ? 'ctrTitle' : 'title';
  const title = placeholderIn(tree, {
    id: 2,
    name: 'Title',
    type: titleType,
    ...(isDark ? { area: areas.bigTitle } : {}),
  });
  worded(title, isDark ? { size: 4400, colour: light } : null, 'b');
  if (isDark) {
    const below = placeholderIn(tree, {
      id: 3,
      name: 'Below',
      type: layout === 'title' ? 'subTitle' : 'body',
      idx: 1,
      area: areas.belowTitle,
    });
    worded(below, { size: 2200, colour: layout === 'title' ? 'bg1' : 'tx1' }, 't', true);
  } else if (layout !== 'picture') {
    const area: Area = layout === 'beside' ? areas.left : areas.body;
    worded(placeholderIn(tree, { id: 3, name: 'Content', type: null, idx: 1, area }), null, 't');
  }
  if (!isDark) numberIn(tree, 9);
  root.ele('p:clrMapOvr').ele('a:masterClrMapping');
  return root.end();
}

function worded(
  shape: XmlNode,
  marks: { readonly size: number; readonly colour: string } | null,
  anchor: 'b' | 't',
  plain = false,
): void {
  const body = shape.ele('p:txBody');
  body.ele('a:bodyPr', { anchor }).ele('a:normAutofit');
  const style = body.ele('a:lstStyle');
  if (marks) {
    const line = style.ele('a:lvl1pPr', plain ? { marL: '0', indent: '0' } : {});
    if (plain) line.ele('a:buNone');
    const words = line.ele('a:defRPr', { sz: String(marks.size) });
    words.ele('a:solidFill').ele('a:schemeClr', { val: marks.colour });
  }
  body.ele('a:p').ele('a:endParaRPr');
}

/** A page of A4: the slide above, the notes below. */
export const notesSize = { wide: 6_858_000, tall: 9_906_000 } as const;

export function notesMasterXml(): string {
  const root = partOf('p:notesMaster');
  const tree = treeIn(root, 'bg1');
  placeholderIn(tree, {
    id: 2,
    name: 'Slide',
    type: 'sldImg',
    idx: 2,
    area: { x: 685_800, y: 600_000, wide: 5_486_400, tall: 3_086_100 },
  });
  const body = placeholderIn(tree, {
    id: 3,
    name: 'Notes',
    type: 'body',
    idx: 1,
    area: { x: 685_800, y: 3_900_000, wide: 5_486_400, tall: 5_300_000 },
  });
  bodyIn(body).ele('a:p').ele('a:endParaRPr');
  root.ele('p:clrMap', colours);
  const line = root.ele('p:notesStyle').ele('a:lvl1pPr');
  line.ele('a:spcBef').ele('a:spcPts', { val: '400' });
  marksIn(line, { size: 1200, colour: 'tx1', font: 'mn', bold: false });
  return root.end();
}
