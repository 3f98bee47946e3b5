/** A thread of the screens has no document, in which one library would look up what `&amp;` stands for: it has a list for those without one. */

import { createRequire } from 'node:module';

const library = 'decode-named-character-reference';
const listed = createRequire(import.meta.url).resolve(library);

export function withoutDocument() {
  return { name: 'without-document', enforce: 'pre', resolveId: (id) => (id === library ? listed : null) };
}
