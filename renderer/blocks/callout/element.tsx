/** A callout in the page: what kind of aside it is, and its words. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';
import { useText } from '../../i18n/index.ts';

export function Element({ attributes, element, children }: WrittenProps<'callout'>): ReactNode {
  const t = useText();
  return (
    <div {...attributes} className={`callout ${element.tone}`}>
      <p className="label" contentEditable={false}>
        {t(`insert.${element.tone}`)}
      </p>
      {children}
    </div>
  );
}
