/** `modulewright sample FILE` */

import { resolve } from 'node:path';
import { createSample } from '../core/project/sample.ts';
import { done, type Outcome } from './report.ts';

export async function writeSample(path: string, assets: string): Promise<Outcome> {
  const file = resolve(/\.mwp$/i.test(path) ? path : `${path}.mwp`);
  const created = await createSample(file, assets);
  if (!created.ok) return created;
  const closed = await created.value.close();
  if (!closed.ok) return closed;
  process.stdout.write(`${file}\n`);
  return done;
}
