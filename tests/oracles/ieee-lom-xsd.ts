/** Validates metadata against the control document that packages of SCORM 2004 carry for the binding of IEEE 1484.12.3. */

import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(new URL('../../shared/output/formats/scorm2004/lom.xsd', import.meta.url), 'utf8');

/** What the standard objects to; empty for valid metadata. */
export async function ieeeMetadataErrors(metadata: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'metadata.xml', contents: metadata }],
    schema: [{ fileName: 'lom.xsd', contents: schema }],
  });
  return errors.map((error) => error.message);
}
