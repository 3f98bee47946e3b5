/**
 * Markdown as the product reads it: CommonMark with tables, footnotes and task lists as GitHub writes them, blocks between `:::`
 * (the proposal for generic directives, without those in a line: a colon in a sentence is a colon), and front matter.
 */

import type { FootnoteDefinition, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

export interface MarkdownText {
  /** The lines between the first `---` and the next, and the line in which they begin. */
  readonly frontMatter: { readonly text: string; readonly line: number };
  readonly content: readonly RootContent[];
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

const { flow } = directive();
const syntax = [frontmatter(), flow ? { flow } : {}, gfmTable(), gfmFootnote(), gfmTaskListItem()];

export function parseMarkdown(text: string): MarkdownText {
  const tree = fromMarkdown(text.replaceAll('\r\n', '\n'), {
    extensions: syntax,
    mdastExtensions: [
      frontmatterFromMarkdown(),
      directiveFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  });
  const footnotes = new Map<string, FootnoteDefinition>();
  const content: RootContent[] = [];
  let frontMatter = { text: '', line: 1 };
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
    else if (node.type === 'yaml') frontMatter = { text: node.value, line: 2 };
    else content.push(node);
  }
  return { frontMatter, content, footnotes };
}
