/** Writes `docs/return-format.schema.json`, for whoever writes returns with another tool: `node build/return-schema.ts`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from '../shared/base/zod.ts';
import { returned } from '../shared/review/return-file.ts';

const file = fileURLToPath(new URL('../docs/return-format.schema.json', import.meta.url));

const schema = {
  ...z.toJSONSchema(returned, { target: 'draft-2020-12' }),
  $id: 'https://modulewright.org/return-format.schema.json',
  title: 'What a reviewer gives back (.mwc)',
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv[2] === 'check') {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/return-format.schema.json is not what the code reads: node build/return-schema.ts\n');
    process.exit(1);
  }
} else writeFileSync(file, text);
