/** The parts of a review copy by which it is known again: what it is of, and which texts were written in it. */

import { xmlDocument } from '../../../base/xml-writer.ts';
import { partNamespace, properties } from '../../../review/word/marks.ts';

export interface Named {
  readonly programme: string;
  readonly module: string;
  readonly revision: number;
  readonly request: string;
}

export function customXml(named: Named): string {
  const root = xmlDocument('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  });
  for (const [index, [key, name]] of Object.entries(properties).entries())
    root
      .ele('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: String(index + 2), name })
      .ele('vt:lpwstr')
      .txt(String(named[key as keyof Named]));
  return root.end();
}

/** The bookmarks of all texts and of what is ours: what lost its own is missed. */
export function fieldsXml(marks: readonly string[]): string {
  const root = xmlDocument('review', { xmlns: partNamespace });
  for (const name of marks.filter((mark) => /^mw[fl]_/.test(mark))) root.ele('text', { mark: name });
  return root.end();
}

export function itemPropertiesXml(): string {
  const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const root = xmlDocument('ds:datastoreItem', {
    'ds:itemID': '{6B0D4A1E-5C7F-4B7E-9C1D-2F1D0B6A7E11}',
    'xmlns:ds': ds,
  });
  root.ele('ds:schemaRefs').ele('ds:schemaRef', { 'ds:uri': partNamespace });
  return root.end();
}
