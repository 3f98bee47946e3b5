// @vitest-environment jsdom
/** What word processors, mail programs and browsers put on the clipboard becomes blocks, and nothing of it runs. */

import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { blockData } from '../../../shared/blocks/registry.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import { blocksFromHtml } from '../../../renderer/editor/paste/blocks-from-html.ts';
import { clipboard } from '../../fixtures/clipboard/clipboard.ts';

/** Words with their marks: `*bold*`, `_italic_`, `[words](address)`. */
function inline(children: Inline): string {
  return children
    .map((node) => {
      if ('type' in node && node.type !== 'link') return `<${node.type}>`;
      if ('url' in node) return `[${inline(node.children)}](${node.url})`;
      let text = node.text.replaceAll('\n', '⏎');
      if (node.bold) text = `*${text}*`;
      if (node.italic) text = `_${text}_`;
      if (node.underline) text = `+${text}+`;
      if (node.strike) text = `~${text}~`;
      if (node.code) text = `\`${text}\``;
      if (node.sup) text = `^${text}^`;
      if (node.sub) text = `,${text},`;
      return text;
    })
    .join('');
}

function line(block: BlockData): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${inline(block.children)}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.style === 'numbered' ? '1.' : '-'} ${inline(block.children)}`;
    case 'table':
      return `table${block.headerRow ? ' headed' : ''} ${block.children.map((row) => row.children.map((cell) => inline(cell.children)).join('|')).join(' / ')}`;
    case 'paragraph':
      return inline(block.children);
    case 'code':
      return `code ${inline(block.children).replaceAll('\n', '⏎')}`;
    case 'quote':
      return `> ${inline(block.children)}`;
    default:
      return block.type;
  }
}

describe('pasted HTML', () => {
  it.each(clipboard)('from $from: $what', ({ html, blocks, remoteImages = 0, files = 0 }) => {
    const result = blocksFromHtml(html);
    expect(result.blocks.map(line)).toEqual(blocks);
    expect(result.remoteImages).toBe(remoteImages);
    expect(result.files).toHaveLength(files);
    for (const block of result.blocks) expect(blockData.safeParse(block).success).toBe(true);
  });

  it.each([
    '<img src=x onerror="alert(1)">words',
    '<svg onload="alert(1)"><circle/></svg>words',
    '<a href="javascript:alert(1)">words</a>',
    '<a href="java\tscript:alert(1)">words</a>',
    '<a href="data:text/html,<script>alert(1)</script>">words</a>',
    '<a href="vbscript:x">words</a>',
    '<script>alert(1)</script>words',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>words',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></math>words',
    '<form action="https://evil.example"><input name="x">words</form>',
    '<base href="https://evil.example">words',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">words',
    '<p style="background:url(https://evil.example/x.png)">words</p>',
    '<a id="API" name="API">words</a>',
  ])('leaves only its words of %s', (html) => {
    const { blocks, files } = blocksFromHtml(html);
    expect(blocks.map(line).join(' ')).toBe('words');
    expect(JSON.stringify(blocks)).not.toMatch(/script:|evil|onerror|alert/);
    expect(files).toEqual([]);
  });
});
