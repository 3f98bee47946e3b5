/** A heading in the page. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';

export function Element({ attributes, element, children }: WrittenProps<'heading'>): ReactNode {
  const Tag = `h${element.level}` as const;
  return <Tag {...attributes}>{children}</Tag>;
}
