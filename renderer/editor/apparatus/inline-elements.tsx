/** Footnotes and citations between the words of the page. */

import { useLayoutEffect, type ReactNode } from 'react';
import { useSelected, type RenderElementProps } from 'slate-react';
import type { CiteNode, FootnoteNode } from '../../../shared/blocks/inline.ts';
import { citationLabel } from '../../../shared/references/citation.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from './apparatus.module.css';
import { numberNotes } from './number-notes.ts';

interface Shown<T> {
  readonly attributes: RenderElementProps['attributes'];
  readonly element: T;
  readonly children: ReactNode;
}

export function Footnote({ attributes, element, children }: Shown<FootnoteNode>): ReactNode {
  const t = useText();
  const selected = useSelected();
  useLayoutEffect(() => {
    numberNotes();
    return numberNotes;
  }, []);
  return (
    <span {...attributes} className={css.holder} contentEditable={false}>
      <sup
        className={css.footnote}
        data-footnote=""
        data-selected={selected}
        data-empty={element.content.trim() === ''}
        role="img"
        aria-label={`${t('apparatus.footnote')}: ${element.content}`}
        title={element.content}
      />
      {children}
    </span>
  );
}

export function Cite({ attributes, element, children }: Shown<CiteNode>): ReactNode {
  const t = useText();
  const selected = useSelected();
  const reference = useRecord('reference', element.reference);
  const label = reference ? citationLabel(reference.data, t('apparatus.undated')) : t('apparatus.noReference');
  const words = [label, element.locator.trim()].filter(Boolean).join(', ');
  return (
    <span {...attributes} className={css.holder} contentEditable={false}>
      <span className={css.cite} data-selected={selected} data-missing={!reference} title={reference?.data.title}>
        ({words})
      </span>
      {children}
    </span>
  );
}
