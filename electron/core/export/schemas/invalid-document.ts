/** Whether the documents that tell a platform of a package are what their standard asks for, by the schemas that lie in the package. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageEntry, PackageTree } from '../../../../shared/output/package-tree.ts';
import { version } from '../../version.ts';
import { rememberSound, wasSound } from './sound-before.ts';
import type { NamedText } from './xmllint.ts';

interface Carried {
  readonly documents: readonly NamedText[];
  /** The schema of each namespace that they name one for. */
  readonly located: ReadonlyMap<string, string>;
  readonly schemas: readonly Extract<PackageEntry, { kind: 'asset' }>[];
}

/** What is wrong first, as the checker says it; null where nothing is, or no document names a schema that is in the package. */
export async function invalidDocument(tree: PackageTree, assets: string): Promise<string | null> {
  const { documents, located, schemas } = carriedIn(tree);
  if (documents.length === 0) return null;
  // A manifest changes with the outline alone: what was found sound need not be looked at with every edit of a page.
  const seen = createHash('sha256')
    .update(JSON.stringify([version, documents, schemas.map(({ asset }) => asset)]))
    .digest('hex');
  if (wasSound(seen)) return null;
  const { firstFault } = await import('./xmllint.ts');
  const beside = await Promise.all(
    schemas.map(async ({ path, asset }) => readable(path, await readFile(join(assets, asset), 'utf8'))),
  );
  const fault = await firstFault(documents, driver(located, beside), beside, assets);
  if (fault === null) rememberSound(seen);
  return fault;
}

function carriedIn({ entries }: PackageTree): Carried {
  const schemas = entries.flatMap((entry) => (entry.kind === 'asset' && entry.path.endsWith('.xsd') ? [entry] : []));
  const paths = new Set(schemas.map(({ path }) => path));
  const located = new Map<string, string>();
  const documents = entries.flatMap((entry): readonly NamedText[] => {
    if (entry.kind !== 'text' || !entry.path.endsWith('.xml')) return [];
    const words = /\bxsi:schemaLocation="([^"]*)"/.exec(entry.text)?.[1]?.trim().split(/\s+/) ?? [];
    const pairs = words.flatMap((uri, index) => (index % 2 === 0 ? [[uri, words[index + 1] ?? ''] as const] : []));
    if (pairs.length === 0 || !pairs.every(([, path]) => paths.has(path))) return [];
    for (const [uri, path] of pairs) located.set(uri, path);
    return [{ fileName: entry.path, contents: entry.text }];
  });
  return { documents, located, schemas };
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** A schema of one namespace rejects the elements of all others: this one brings those of all that are used. */
function driver(located: ReadonlyMap<string, string>, beside: readonly NamedText[]): NamedText {
  const ofXml = beside.find(({ contents }) => contents.includes(`targetNamespace="${xmlNamespace}"`));
  const all = [...(ofXml ? [[xmlNamespace, ofXml.fileName] as const] : []), ...located];
  const imports = all.map(([uri, path]) => `<xs:import namespace="${uri}" schemaLocation="${path}"/>`);
  return {
    fileName: 'driver.xsd',
    contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  };
}

/** Without what libxml2 does not take in the standards' own documents, and other checkers do. */
function readable(fileName: string, contents: string): NamedText {
  return {
    fileName,
    contents: contents
      // ims_xml.xsd makes the xml namespace its default one, which XML Namespaces 1.0 (3) forbids.
      .replace(` xmlns="${xmlNamespace}"`, '')
      // Elements of any namespace after those of its own make imsmd ambiguous; we write none.
      .replace(fileName.startsWith('imsmd') ? /<xsd:group ref="grp.any"\s*\/>/g : /(?!)/, '')
      // The document type of xml.xsd names a DTD that would have to be fetched.
      .replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\])?\s*>/, ''),
  };
}
