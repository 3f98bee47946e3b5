/** A quotation in the page, with its source below. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';

export function Element({ attributes, element, children }: WrittenProps<'quote'>): ReactNode {
  return (
    <figure {...attributes} className="quote">
      <blockquote>{children}</blockquote>
      {element.source !== '' && <figcaption contentEditable={false}>{element.source}</figcaption>}
    </figure>
  );
}
