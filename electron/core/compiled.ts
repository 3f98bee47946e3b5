/** Keeps what V8 compiled from one run to the next: without it every start compiles everything anew. */

import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { homeFolder } from './folders.ts';

/**
 * In our own folder, for our user alone: what lies there is run. Node's own choice is one that all users of the machine share.
 * For the entries of the bundle, before they load what is worth keeping.
 */
export function keepCompiled(): void {
  const folder = join(homeFolder(), 'compiled');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return; // a home that is full or not ours: starts are slower, and that is all
  }
  enableCompileCache(folder);
  // Worker threads have it from the environment alone (nodejs.org/api/module.html#moduleenablecompilecacheoptions).
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
