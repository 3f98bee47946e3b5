/** The page of a document: A4 with margins all around (ECMA-376 part 1, 17.6). */

import type { XmlNode } from '../../base/xml-writer.ts';

/** Of the page between its margins, in twentieths of a point. */
export const pageWidth = 9638;

/** `parts`: relations of what stands at the head and the foot of each page but the first. */
export function sectionXml(
  body: XmlNode,
  parts: { readonly header: string; readonly footer: string } | null = null,
): void {
  const section = body.ele('w:sectPr');
  if (parts) {
    section.ele('w:headerReference', { 'w:type': 'default', 'r:id': parts.header });
    section.ele('w:footerReference', { 'w:type': 'default', 'r:id': parts.footer });
  }
  section.ele('w:pgSz', { 'w:w': '11906', 'w:h': '16838' });
  section.ele('w:pgMar', {
    'w:top': '1134',
    'w:right': '1134',
    'w:bottom': '1134',
    'w:left': '1134',
    'w:header': '709',
    'w:footer': '709',
    'w:gutter': '0',
  });
  if (parts) section.ele('w:titlePg');
}
