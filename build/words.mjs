/**
 * The words of the product, `shared/words/`: writes the keys for the compiler, and with `check` says what is wrong with the
 * catalogues. `node build/words.mjs [check] [--root FOLDER]`; exit status 1 where something is.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultsOf } from './words/faults.mjs';
import { writeKeys } from './words/keys.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) } },
});
const checking = positionals[0] === 'check';
const faults = checking ? judged() : [];
// Keys are read from sentences that are whole.
if (!faults.some(({ broken }) => broken) && (await writeKeys(values.root))) {
  console.log('shared/words/keys.ts is written anew.');
  if (checking)
    faults.push({ says: 'shared/words/keys.ts was not what the English catalogues say: commit the new one.' });
}
for (const { says } of faults) console.error(says);
process.exitCode = faults.length > 0 ? 1 : 0;

function judged() {
  try {
    return faultsOf(values.root);
  } catch (error) {
    if (!(error.cause instanceof SyntaxError)) throw error;
    return [{ says: error.message, broken: true }];
  }
}
