/** Words of blocks and of the product as a document has them. */

import { said } from '../flow/pieces.ts';
import type { Run, Words } from '../flow/flow.ts';
import { isBlank } from './inline-html.ts';
import type { InlineNode, TextNode } from './inline.ts';
import type { PaperContext } from './seam.ts';

type Known = Pick<PaperContext, 'explains' | 'cite'>;

/** Terms and works lead to where the document explains and lists them. */
export function inlineOnPaper(inline: readonly InlineNode[], known: Known): Words {
  return inline.flatMap((node): readonly Run[] => {
    if (!('type' in node)) return node.text === '' ? [] : [node];
    switch (node.type) {
      case 'term': {
        if (isBlank(node.children)) return [];
        const { term, children } = node;
        return known.explains(term) ? [{ type: 'link', url: `#term-${term}`, children, of: 'term' }] : children;
      }
      case 'cite': {
        const label = known.cite(node.reference);
        if (label === null) return [];
        const text = `(${[label, node.locator.trim()].filter(Boolean).join(', ')})`;
        return [{ type: 'link', url: `#reference-${node.reference}`, children: [{ text }], of: 'work' }];
      }
      case 'link':
        return isBlank(node.children) ? [] : [node];
      default:
        return [node];
    }
  });
}

/** Words of the product, which need not be in the language of the module. */
export function own(
  text: string,
  { language, playerLanguage }: Pick<PaperContext, 'language' | 'playerLanguage'>,
): readonly TextNode[] {
  return said(text, playerLanguage === language ? {} : { lang: playerLanguage });
}
