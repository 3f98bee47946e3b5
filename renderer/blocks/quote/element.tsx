/** A quotation in the page, with its source below. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';

export function Element({ attributes, element, children }: WrittenProps<'quote'>): ReactNode {
  return (
    <blockquote {...attributes}>
      {children}
      {element.source !== '' && <footer contentEditable={false}>{element.source}</footer>}
    </blockquote>
  );
}
