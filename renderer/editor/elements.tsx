/** How blocks look in the page editor: what the learner meets looks like it here. */

import { createElement, memo, useContext, type ReactNode } from 'react';
import type { Descendant } from 'slate';
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import type { PlainKey } from '../../shared/words/typed.ts';
import { useText } from '../i18n/index.ts';
import { Cite, Footnote, Formula, Term } from './apparatus/inline-elements.tsx';
import { BlockCards } from './block-cards.ts';
import css from './editor.module.css';
import { dataOf } from './page-model.ts';
import type { BlockElement, LineElement } from './slate-types.ts';

export const PageElement = memo(function PageElement({ attributes, children, element }: RenderElementProps): ReactNode {
  switch (element.type) {
    case 'link':
      return (
        <a {...attributes} href={element.url} onClick={(event) => event.preventDefault()}>
          {children}
        </a>
      );
    case 'term':
      return (
        <Term attributes={attributes} element={element}>
          {children}
        </Term>
      );
    case 'footnote':
      return (
        <Footnote attributes={attributes} element={element}>
          {children}
        </Footnote>
      );
    case 'cite':
      return (
        <Cite attributes={attributes} element={element}>
          {children}
        </Cite>
      );
    case 'formula':
      return (
        <Formula attributes={attributes} element={element}>
          {children}
        </Formula>
      );
    case 'table-row':
      return <tr {...attributes}>{children}</tr>;
    case 'table-cell':
      return (
        <Container as="td" attributes={attributes} empty={isEmpty(element.children) && 'table.cell'}>
          {children}
        </Container>
      );
    case 'panel':
      return (
        <Container
          attributes={attributes}
          className={css.panel}
          empty={isUnwritten(element.children) && 'editor.placeholder'}
        >
          {children}
        </Container>
      );
    case 'column':
      return (
        <Container
          attributes={attributes}
          className={css.column}
          empty={isUnwritten(element.children) && 'editor.placeholder'}
        >
          {children}
        </Container>
      );
    case 'panel-title':
      return (
        <Container
          attributes={attributes}
          className={css.panelTitle}
          empty={isEmpty(element.children) && 'panel.untitled'}
        >
          {children}
        </Container>
      );
    default:
      return (
        <Block attributes={attributes} element={element}>
          {children}
        </Block>
      );
  }
});

function Block({
  attributes,
  element,
  children,
}: {
  readonly attributes: RenderElementProps['attributes'];
  readonly element: BlockElement | LineElement;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const cards = useContext(BlockCards);
  // A line of a panel is no block: it has no handle, and no comment hangs on it.
  const block = element.id === undefined ? attributes : { ...attributes, 'data-block': element.id };
  switch (element.type) {
    case 'paragraph':
      return <p {...block}>{children}</p>;
    case 'heading': {
      const Tag = `h${element.level}` as const;
      return <Tag {...block}>{children}</Tag>;
    }
    case 'list-item':
      return (
        <div {...block} className={css.item} data-style={element.style} data-depth={element.depth}>
          {children}
        </div>
      );
    case 'quote':
      return (
        <blockquote {...block}>
          {children}
          {element.source !== '' && <footer contentEditable={false}>{element.source}</footer>}
        </blockquote>
      );
    case 'callout':
      return (
        <div {...block} className={css.callout} data-tone={element.tone}>
          <p className={css.label} contentEditable={false}>
            {t(`insert.${element.tone}`)}
          </p>
          {children}
        </div>
      );
    case 'code':
      return (
        <pre {...block}>
          <code>{children}</code>
        </pre>
      );
    case 'table':
      return (
        <div
          {...block}
          className={css.table}
          data-header-row={element.headerRow}
          data-header-column={element.headerColumn}
        >
          {element.caption !== '' && (
            <p className={css.caption} contentEditable={false}>
              {element.caption}
            </p>
          )}
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'accordion':
    case 'tabs':
    case 'columns':
      return (
        <div
          {...block}
          className={element.type === 'columns' ? css.columns : css.panels}
          role="group"
          aria-label={t(`insert.${element.type}`)}
          data-type={element.type}
          data-ratio={element.type === 'columns' ? element.ratio : undefined}
        >
          {children}
        </div>
      );
    default: {
      const card = cards(element.type);
      return (
        <div {...block} className={css.void}>
          <div contentEditable={false}>{card && createElement(card, { id: element.id, data: dataOf(element) })}</div>
          {children}
        </div>
      );
    }
  }
}

/** A part of a block that says what belongs there while nothing does. */
function Container({
  as: Tag = 'div',
  attributes,
  className,
  empty,
  children,
}: {
  readonly as?: 'div' | 'td';
  readonly attributes: RenderElementProps['attributes'];
  readonly className?: string | undefined;
  readonly empty: PlainKey | false;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <Tag {...attributes} className={className} data-empty={empty ? t(empty) : undefined}>
      {children}
    </Tag>
  );
}

/** Whether the lines below the title, if there is one, are a single paragraph without words. */
function isUnwritten(children: readonly Descendant[]): boolean {
  const [line, ...more] = children.filter((child) => !('type' in child && child.type === 'panel-title'));
  return (
    more.length === 0 && line !== undefined && 'type' in line && line.type === 'paragraph' && isEmpty(line.children)
  );
}

function isEmpty(children: readonly Descendant[]): boolean {
  return children.every((child) => 'text' in child && child.text === '');
}

export function PageLeaf({ attributes, children, leaf }: RenderLeafProps): ReactNode {
  let content = children as ReactNode;
  if (leaf.code) content = <code>{content}</code>;
  if (leaf.sub) content = <sub>{content}</sub>;
  if (leaf.sup) content = <sup>{content}</sup>;
  if (leaf.strike) content = <s>{content}</s>;
  if (leaf.underline) content = <u>{content}</u>;
  if (leaf.italic) content = <em>{content}</em>;
  if (leaf.bold) content = <strong>{content}</strong>;
  return (
    <span {...attributes} lang={leaf.lang}>
      {content}
    </span>
  );
}
