/** Blocks made of panels in the page: the block itself, its panels and their titles, which say what belongs there while nothing does. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../editor/block-views.ts';
import { useText } from '../i18n/index.ts';
import { isEmpty, isUnwritten } from './unwritten.ts';
import css from './written.module.css';

export function Panels({ attributes, element, children }: WrittenProps<'accordion' | 'tabs'>): ReactNode {
  const t = useText();
  const { type } = element;
  return (
    <div {...attributes} className={css.panels} role="group" aria-label={t(`insert.${type}`)} data-type={type}>
      {children}
    </div>
  );
}

function Panel({ attributes, element, children }: WrittenProps<'panel'>): ReactNode {
  const t = useText();
  return (
    <div
      {...attributes}
      className={css.panel}
      data-empty={isUnwritten(element.children) ? t('editor.placeholder') : undefined}
    >
      {children}
    </div>
  );
}

function PanelTitle({ attributes, element, children }: WrittenProps<'panel-title'>): ReactNode {
  const t = useText();
  return (
    <div {...attributes} className={css.panelTitle} data-empty={isEmpty(element) ? t('panel.untitled') : undefined}>
      {children}
    </div>
  );
}

export const panelParts = { panel: Panel, 'panel-title': PanelTitle };
