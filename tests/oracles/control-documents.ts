/**
 * Validates the manifest and the metadata of a package by the control documents it carries, and by no others: every namespace
 * that is used has one at the root (CAM 1.2, 2.3.3; CAM 4th Edition, 3.4), as the standard's own checker of manifests asks.
 */

import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import type { PackageFiles } from '../../shared/output/package-tree.ts';

const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const needsNone = new Set(['', xmlNamespace, 'http://www.w3.org/2000/xmlns/', instance]);

/** What a strict platform objects to; empty for a package that is whole. `document` reads a control document it carries. */
export async function controlErrors(
  files: PackageFiles,
  document: (path: string) => string,
): Promise<readonly string[]> {
  const manifest = files.text('imsmanifest.xml') ?? '';
  const metadata = /location>([^<]*)</.exec(manifest)?.[1];
  const described = metadata === undefined ? [] : [metadata];
  const errors: string[] = [];
  for (const path of ['imsmanifest.xml', ...described]) {
    errors.push(...(await documentErrors(path, files.text(path) ?? '', files.paths, document)));
  }
  return errors;
}

async function documentErrors(
  path: string,
  text: string,
  paths: readonly string[],
  document: (path: string) => string,
): Promise<readonly string[]> {
  const { used, located } = namespacesOf(text);
  const errors = [...used].filter((uri) => !located.has(uri)).map((uri) => `${path}: no control document of ${uri}`);
  for (const [uri, schema] of located) {
    if (schema.includes('/')) errors.push(`${path}: ${schema} is not at the root`);
    if (!paths.includes(schema)) errors.push(`${path}: ${schema} is not in the package`);
    else if (namespaceOf(document(schema)) !== uri) errors.push(`${path}: ${schema} is not of ${uri}`);
  }
  if (errors.length > 0) return errors;
  const carried = paths.filter((name) => name.endsWith('.xsd')).map((fileName) => sound(fileName, document(fileName)));
  // What a schema includes beside itself is of its own namespace; the xml namespace comes by nobody's naming it.
  const xml = carried.filter(({ contents }) => namespaceOf(contents) === xmlNamespace);
  const imports = [...xml.map(({ fileName }) => [xmlNamespace, fileName]), ...located];
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports
    .map(([uri, schema]) => `<xs:import namespace="${uri}" schemaLocation="${schema}"/>`)
    .join('')}</xs:schema>`;
  const { errors: found } = await validateXML({
    xml: [{ fileName: path, contents: text }],
    schema: [{ fileName: 'driver.xsd', contents: driver }],
    preload: carried,
  });
  return found.map(({ message }) => `${path}: ${message}`);
}

function namespaceOf(schema: string): string | undefined {
  return /targetNamespace\s*=\s*"([^"]*)"/.exec(schema)?.[1];
}

function namespacesOf(text: string): { readonly used: ReadonlySet<string>; readonly located: Map<string, string> } {
  const used = new Set<string>();
  const located = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, attributes }) => {
    used.add(uri);
    for (const attribute of Object.values(attributes)) {
      used.add(attribute.uri);
      if (attribute.uri !== instance || attribute.local !== 'schemaLocation') continue;
      const words = attribute.value.trim().split(/\s+/);
      for (let index = 0; index + 1 < words.length; index += 2) located.set(words[index] ?? '', words[index + 1] ?? '');
    }
  });
  parser.write(text).close();
  return { used: new Set([...used].filter((uri) => !needsNone.has(uri))), located };
}

/** What libxml2 does not take in the standards' own documents, and other validators do. */
function sound(fileName: string, contents: string): { readonly fileName: string; readonly contents: string } {
  return {
    fileName,
    contents: contents
      // ims_xml.xsd makes the xml namespace its default one, which XML Namespaces 1.0 (3) forbids.
      .replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '')
      // Elements of any namespace after those of its own make imsmd ambiguous; we write none.
      .replace(fileName.startsWith('imsmd') ? /<xsd:group ref="grp.any"\s*\/>/g : /(?!)/, '')
      // The document type of xml.xsd names a DTD that would have to be fetched.
      .replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\])?\s*>/, ''),
  };
}
