/** Guidance that waits to be replaced: words in square brackets that end in three dots, as in "[say whom it is for …]". */

/** A bare "[…]" marks words left out of a quotation and is no guidance. */
const guidance = /\[[^[\]]*\p{L}[^[\]]*(?:…|\.\.\.)\s*\]/u;

export function isPlaceholder(text: string): boolean {
  return guidance.test(text);
}
