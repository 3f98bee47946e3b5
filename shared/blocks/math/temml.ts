/**
 * Typesets formulas with temml. Whatever builds packages or checks a module imports this; screens load it with a formula. Its tree
 * is private there, so nothing else may touch it, and its version is pinned.
 */

import temml from 'temml';
import { setTypesetter, type TypesetNode } from './typesetter.ts';

const expansions = 200;

setTypesetter((source, display) => {
  // The macros of one formula are no other's: the library writes definitions into the object it is given.
  const settings = { displayMode: display, throwOnError: true, trust: false, strict: false, macros: {} };
  return temml.__renderToMathMLTree(source, { ...settings, maxExpand: expansions, maxSize: [20, 40] }) as TypesetNode;
});
