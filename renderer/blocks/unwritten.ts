/** Whether nothing is written yet in a part of a block: what belongs there is said until then. */

import type { Descendant } from 'slate';

export function isEmpty({ children }: { readonly children: readonly Descendant[] }): boolean {
  return children.every((child) => 'text' in child && child.text === '');
}

/** Whether the lines below the title, if there is one, are a single paragraph without words. */
export function isUnwritten(children: readonly Descendant[]): boolean {
  const [line, ...more] = children.filter((child) => !('type' in child && child.type === 'panel-title'));
  return more.length === 0 && line !== undefined && 'type' in line && line.type === 'paragraph' && isEmpty(line);
}
