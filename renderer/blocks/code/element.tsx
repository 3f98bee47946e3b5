/** Code in the page. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';

export function Element({ attributes, children }: WrittenProps<'code'>): ReactNode {
  return (
    <pre {...attributes}>
      <code>{children}</code>
    </pre>
  );
}
