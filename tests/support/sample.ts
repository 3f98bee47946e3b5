/** The sample programme, compiled from its text. */

import { readdirSync, readFileSync } from 'node:fs';
import { compileSample } from '../../shared/sample/compile.ts';

const folder = new URL('../../shared/sample/', import.meta.url);

/** Each text by its path in the sample's folder. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

const compiled = compileSample(sampleTexts);
if (!compiled.ok) {
  throw new Error(compiled.error.map(({ file, line, expected }) => `${file}:${line}: expected ${expected}`).join('\n'));
}

export const { records: sampleRecords, resources: sampleResources } = compiled.value;
