/** What stands in the page: blocks as their types say, and the nodes and marks between words. */

import { createElement, memo, useContext, type ComponentType, type ReactNode } from 'react';
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import { useLanguage } from '../i18n/index.ts';
import { Cite, Footnote, Formula, Link, Term } from './apparatus/inline-elements.tsx';
import { BlockViews, type WrittenProps } from './block-views.ts';
import css from './editor.module.css';
import { PictureInLine } from './field/picture.tsx';
import { GapInLine, StretchInLine } from './field/sign-views.tsx';
import type { Haunted, ShownGhost } from './ghosts.ts';
import { isInlineElement, type InlineElement } from './inline-nodes.ts';
import { marked } from './marked.tsx';
import { dataOf } from './page-model.ts';
import type { BlockElement } from './slate-types.ts';

const inline: { readonly [Type in InlineElement['type']]: ComponentType<WrittenProps<Type>> } = {
  link: Link,
  term: Term,
  footnote: Footnote,
  cite: Cite,
  formula: Formula,
  picture: PictureInLine,
  gap: GapInLine,
  stretch: StretchInLine,
};

export const PageElement = memo(function PageElement({ attributes, children, element }: RenderElementProps): ReactNode {
  const views = useContext(BlockViews);
  // What a card says of itself; its fields are in the language of the module, as the page is.
  const language = useLanguage();
  if (isInlineElement(element)) {
    return createElement(inline[element.type] as ComponentType<WrittenProps>, { attributes, element }, children);
  }
  // A line of a panel is no block: it has no handle, and no comment hangs on it.
  const isBlock = 'id' in element && element.id !== undefined;
  const block = isBlock ? { ...attributes, 'data-block': element.id } : attributes;
  const written = views.written(element.type);
  if (written) return createElement(written, { attributes: block, element }, children);
  const { id, type } = element as BlockElement;
  const card = views.card(type);
  return (
    // The editor would give it the direction of the text beside it: a card has that of the screen, each of its fields its own.
    <div {...block} dir={undefined} className={css.void}>
      <div contentEditable={false} lang={language}>
        {card && createElement(card, { id, data: dataOf(element as BlockElement) })}
      </div>
      {children}
    </div>
  );
});

export function PageLeaf({ attributes, children, leaf }: RenderLeafProps): ReactNode {
  return (
    <span {...attributes} lang={leaf.lang}>
      {haunted(leaf as Haunted, marked(leaf, children as ReactNode))}
    </span>
  );
}

/** With words beside it that are no part of it: they are drawn, and neither selected nor written in. */
function haunted({ ghostsBefore = [], ghostsAfter = [] }: Haunted, words: ReactNode): ReactNode {
  const beside = (content: ReactNode, { is, text, who }: ShownGhost, side: 'before' | 'after'): ReactNode => (
    <span data-ghost={text} data-ghost-is={is} data-ghost-side={side} data-who={who}>
      {content}
    </span>
  );
  const behind = ghostsAfter.reduce((content, ghost) => beside(content, ghost, 'after'), words);
  return ghostsBefore.reduceRight((content, ghost) => beside(content, ghost, 'before'), behind);
}
