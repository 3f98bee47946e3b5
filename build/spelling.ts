/** The dictionaries and the checker as they ship, each with its licence: docs/decisions/0215-spelling.md. */

import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryNames } from '../shared/edit/spelling.ts';

const require = createRequire(import.meta.url);

export function copySpelling(out: string): void {
  mkdirSync(join(out, 'licences'), { recursive: true });
  for (const name of dictionaryNames) {
    const packaged = dirname(require.resolve(`dictionary-${name}`));
    for (const part of ['aff', 'dic']) cpSync(join(packaged, `index.${part}`), join(out, `${name}.${part}`));
    cpSync(join(packaged, 'license'), join(out, 'licences', `${name}.txt`));
  }
  const checker = dirname(dirname(require.resolve('hunspell-wasm')));
  cpSync(join(checker, 'wasm/hunspell.wasm'), join(out, 'hunspell.wasm'));
  cpSync(join(checker, 'COPYING.LESSER'), join(out, 'licences/lgpl-2.1.txt'));
  cpSync(join(checker, 'COPYING.MPL'), join(out, 'licences/mpl-1.1.txt'));
  cpSync(fileURLToPath(new URL('licences', import.meta.url)), join(out, 'licences'), { recursive: true });
}
