/** The colours and letters of a document or of slides (ECMA-376 part 1, 20.1.6). */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import type { OfficeFont, OfficeLook } from '../look/office-look.ts';

/** Each dark enough on the light ones (WCAG 1.4.3). */
const colours: Readonly<Record<string, string>> = {
  dk1: '1B1B18',
  lt1: 'FFFFFF',
  dk2: '1F4E63',
  lt2: 'EAF1F4',
  accent1: '1F4E63',
  accent2: '2E7D4F',
  accent3: 'B3541E',
  accent4: '6B5B95',
  accent5: '8A6D1D',
  accent6: '2F6F8F',
  hlink: '0B5394',
  folHlink: '6B5B95',
};

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

export function themeXml(look: OfficeLook | null): string {
  const root = xmlDocument('a:theme', { 'xmlns:a': drawing, name: 'Modulewright' });
  const elements = root.ele('a:themeElements');
  const scheme = elements.ele('a:clrScheme', { name: 'Modulewright' });
  for (const [name, val] of Object.entries({ ...colours, ...ownColours(look) }))
    scheme.ele(`a:${name}`).ele('a:srgbClr', { val });
  const fonts = elements.ele('a:fontScheme', { name: 'Modulewright' });
  for (const [name, own] of [
    ['a:majorFont', look?.headings],
    ['a:minorFont', look?.text],
  ] as const) {
    const font = fonts.ele(name);
    font.ele('a:latin', own ? latin(own) : { typeface: 'Calibri' });
    font.ele('a:ea', { typeface: '' });
    font.ele('a:cs', { typeface: '' });
  }
  const formats = elements.ele('a:fmtScheme', { name: 'Modulewright' });
  thrice(formats.ele('a:fillStyleLst'), fill);
  thrice(formats.ele('a:lnStyleLst'), (list) => fill(list.ele('a:ln', { w: '9525' })));
  thrice(formats.ele('a:effectStyleLst'), (list) => list.ele('a:effectStyle').ele('a:effectLst'));
  thrice(formats.ele('a:bgFillStyleLst'), fill);
  return root.end();
}

function ownColours(look: OfficeLook | null): Readonly<Record<string, string>> {
  if (!look) return {};
  const { heading, ground, told } = look;
  return { dk2: heading, lt2: ground, accent1: heading, accent2: told, accent6: told, hlink: told };
}

/** With its sort, by which a program finds another where it is not installed (21.1.2.3.7). */
function latin({ name, family }: OfficeFont): Readonly<Record<string, string>> {
  return { typeface: name, pitchFamily: family === 'roman' ? '18' : '34', charset: '0' };
}

/** A theme has three of each. */
function thrice(list: XmlNode, write: (list: XmlNode) => void): void {
  for (let at = 0; at < 3; at++) write(list);
}

function fill(list: XmlNode): void {
  list.ele('a:solidFill').ele('a:schemeClr', { val: 'phClr' });
}
