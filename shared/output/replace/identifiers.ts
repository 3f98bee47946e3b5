/** What a platform tells a package apart by: identifiers in its control documents, and which edition of a standard they are of. */

import { readXml, type XmlElement } from '../../base/xml.ts';
import type { PackageTree } from '../package-tree.ts';

/** Elements that platforms keep what learners did under, by the standards' own names. */
const identified = new Set([
  'manifest',
  'organization',
  'item',
  'resource',
  'courseStructure',
  'course',
  'au',
  'activity',
]);

export function identifiersIn({ entries }: PackageTree): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'text' || !/^[^/]+\.xml$/.test(entry.path)) return [];
    const document = readXml(entry.text);
    return typeof document === 'string' ? [] : within(document).map((name) => `${entry.path} ${name}`);
  });
}

function within({ name, attributes, children, text }: XmlElement): readonly string[] {
  const own = identified.has(name) ? [`${name} ${attributes['identifier'] ?? attributes['id'] ?? ''}`] : [];
  const edition = name === 'schemaversion' ? [`${name} ${text.trim()}`] : [];
  return [...own, ...edition, ...children.flatMap(within)];
}
