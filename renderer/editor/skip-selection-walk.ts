/** Spares a long page what React does for its selection with every change. */

/**
 * Around each commit React counts through all the text of the element that has the focus, if that says of itself to be editable, to
 * put the selection back (react-dom 19.3, `getModernOffsetsFromPoints`): half of a keystroke on a page of 10,000 blocks. Slate sets
 * its own, and the browser goes by the attribute, which stays.
 */
export function skipSelectionWalk(editable: HTMLElement): void {
  Object.defineProperty(editable, 'contentEditable', { configurable: true, get: () => 'inherit' });
}
