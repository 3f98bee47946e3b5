/**
 * Validates the XML of a cartridge. The schemas of the standard's publisher were not found: these are our own reading of
 * it, narrower, as they know only what we write.
 */

import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const file = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(fileName, import.meta.url), 'utf8'),
});

export async function cartridgeErrors(path: string, text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: path, contents: text }],
    schema: [file(path === 'imsmanifest.xml' ? 'manifest.xsd' : 'qti.xsd')],
    preload: [file('lom.xsd')],
  });
  return errors.map(({ message }) => message);
}
