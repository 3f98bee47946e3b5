/** Pasted blocks as one line each, to be read by a person: `h2 Title`, `- item`, `*bold*`, `[words](address)`. */

import type { Inline } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';

export function inline(children: Inline): string {
  return children
    .map((node) => {
      if ('type' in node && node.type === 'formula') return `$${node.source}$`;
      if ('type' in node && node.type === 'footnote') return `[^${node.content}]`;
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

export function line(block: BlockData): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${inline(block.children)}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.style === 'numbered' ? '1.' : '-'} ${inline(block.children)}`;
    case 'table': {
      const rows = block.children.map((row) => row.children.map((cell) => inline(cell.children)).join('|')).join(' / ');
      return `table${block.headerRow ? ' headed' : ''} ${rows}`;
    }
    case 'paragraph':
      return inline(block.children);
    case 'code':
      return `code ${block.language && `${block.language} `}${inline(block.children).replaceAll('\n', '⏎')}`;
    case 'quote':
      return `> ${inline(block.children)}`;
    case 'callout':
      return `! ${block.tone} ${inline(block.children)}`;
    case 'math':
      return `$$${block.source}$$`;
    default:
      return block.type;
  }
}
