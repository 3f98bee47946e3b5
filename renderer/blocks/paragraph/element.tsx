/** A paragraph in the page. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';

export function Element({ attributes, children }: WrittenProps<'paragraph'>): ReactNode {
  return <p {...attributes}>{children}</p>;
}
