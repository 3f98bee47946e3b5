/** A text in sections: each heading `#` with what stands beneath it up to the next. */

import type { Heading, RootContent } from 'mdast';
import { plainText } from '../import/markdown/inline.ts';
import type { Expect } from '../import/markdown/misprint.ts';

export interface Section {
  readonly place: Heading;
  readonly title: string;
  readonly content: readonly RootContent[];
}

export function sectionsOf(content: readonly RootContent[], expect: Expect): readonly Section[] {
  const starts = content.flatMap((node, index) => (node.type === 'heading' && node.depth === 1 ? [index] : []));
  for (const node of content.slice(0, starts[0])) expect(node, 'a heading "# ..." before anything else');
  return starts.flatMap((from, index) => {
    const place = content[from];
    if (place?.type !== 'heading') return [];
    const title = plainText(place.children, expect);
    return [{ place, title, content: content.slice(from + 1, starts[index + 1]) }];
  });
}
