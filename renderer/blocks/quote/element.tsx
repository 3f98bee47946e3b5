/** A quotation in the page, with its source below. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';
import { Source } from './source.tsx';

export function Element({ attributes, element, children }: WrittenProps<'quote'>): ReactNode {
  const { id, source } = element;
  return (
    <figure {...attributes} className="quote">
      <blockquote>{children}</blockquote>
      {/* In a panel it is a line of the panel, and no block that could be changed by itself. */}
      {id === undefined ? (
        source !== '' && <figcaption contentEditable={false}>{source}</figcaption>
      ) : (
        <Source id={id} shown={source} />
      )}
    </figure>
  );
}
