/** Makes `import … from 'electron'` mean the stand-in. */

import { registerHooks } from 'node:module';

const standIn = new URL('./stand-in.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
