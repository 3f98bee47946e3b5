/** A script or a style that goes into a page, with the hash by which its content policy lets it through. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Brought } from '../../shared/output/scripted-page.ts';

/** The hash is of the text as it stands in the file: what a browser computes of it, it lets run. */
export function shipped(path: string): Brought['script'] {
  const text = readFileSync(path, 'utf8');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
