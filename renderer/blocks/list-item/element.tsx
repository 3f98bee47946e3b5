/** A list item in the page: a block by itself, numbered by the style sheet. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';
import css from '../written.module.css';

export function Element({ attributes, element, children }: WrittenProps<'list-item'>): ReactNode {
  return (
    <div {...attributes} className={css.item} data-style={element.style} data-depth={element.depth}>
      {children}
    </div>
  );
}
