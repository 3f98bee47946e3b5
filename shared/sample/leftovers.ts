/** What looks like the notation and was not read as such: it would stand in the programme as it is, signs and all. */

import type { Nodes } from 'mdast';
import { citation } from '../import/markdown/inline.ts';
import type { Expect } from '../import/markdown/misprint.ts';
import type { MarkdownText } from '../import/markdown/parse.ts';

export function tellLeftovers(text: MarkdownText, source: string, expect: Expect): void {
  const lines = source.split(/\r?\n/);
  for (const node of [...text.content, ...text.footnotes.values()]) visit(node, lines, expect);
}

function visit(node: Nodes, lines: readonly string[], expect: Expect): void {
  if (node.type === 'containerDirective') {
    const last = lines[(node.position?.end.line ?? 0) - 1] ?? '';
    if (!/^\s*:{3,}\s*$/.test(last)) expect(node, `a line ":::" after ":::${node.name}"`);
  }
  if (node.type === 'text') {
    for (const [index, line] of node.value.split('\n').entries()) {
      const place = { position: { start: { line: (node.position?.start.line ?? 1) + index } } };
      const rest = line.replaceAll(citation, '');
      if (line.startsWith('::'))
        expect(place, '":::name[title]{setting=value}" alone in its line, or ":::" after such a block');
      if (rest.includes('[@')) expect(place, 'a work as "[@work]" or "[@work, p. 12]"');
      if (rest.includes('[^')) expect(place, 'the note itself, anywhere in the file: "[^name]: ..."');
    }
  }
  if ('children' in node) for (const child of node.children) visit(child, lines, expect);
}
