/** Rich text as a field shows it while nobody writes in it: the same words and marks, and none of an editor's cost. */

import type { ReactNode } from 'react';
import { inlineText, type FormulaNode } from '../../../shared/blocks/inline.ts';
import { useFormula } from '../formula-view.tsx';
import { marked } from '../marked.tsx';
import { Picture } from './picture.tsx';
import { ShownGap, ShownStretch } from './sign-views.tsx';
import type { Piece } from './signs.ts';

export function ShownText({ text }: { readonly text: readonly Piece[] }): ReactNode {
  return text.map((node, index) => <ShownPiece key={index} node={node} />);
}

function ShownPiece({ node }: { readonly node: Piece }): ReactNode {
  if (!('type' in node)) {
    return (
      <span lang={node.lang} data-shown-words>
        {marked(node, node.text)}
      </span>
    );
  }
  switch (node.type) {
    case 'link':
      return (
        // Where it leads is the learner's: a click here is a click into the words.
        <u data-link>
          <ShownText text={node.children} />
        </u>
      );
    case 'formula':
      return <ShownFormula formula={node} />;
    case 'picture':
      return <Picture {...node} />;
    case 'gap':
      return <ShownGap gap={node} />;
    case 'stretch':
      return <ShownStretch stretch={node} />;
    // No field has the page's.
    case 'term':
    case 'footnote':
    case 'cite':
      return inlineText([node]);
  }
}

function ShownFormula({ formula }: { readonly formula: FormulaNode }): ReactNode {
  return useFormula(formula.source, formula.alt, false).shown;
}
