/** Blocks made of panels in the page: the block itself, its panels and their titles, which say what belongs there while nothing does. */

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Element, Path } from 'slate';
import { ReactEditor, useReadOnly, useSelected, useSlateStatic } from 'slate-react';
import { maxPanels } from '../../shared/blocks/panel.ts';
import type { WrittenProps } from '../editor/block-views.ts';
import { removePanel } from '../editor/panel-breaks.ts';
import { addPanelAt, movePanelAt } from '../editor/panels.ts';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { speak } from '../ui/notices.tsx';
import rows from './exercise-card/exercise-card.module.css';
import { isEmpty, isUnwritten } from './unwritten.ts';
import css from './written.module.css';
import { focusEditor } from '../editor/focus.ts';

export function Panels({ attributes, element, children }: WrittenProps<'accordion' | 'tabs'>): ReactNode {
  const t = useText();
  const { type } = element;
  return (
    <div {...attributes} className={css.panels} role="group" aria-label={t(`insert.${type}`)} data-type={type}>
      {children}
      <AddPanel element={element} />
    </div>
  );
}

/** Offered while the caret is in the panels. */
function AddPanel({ element }: { readonly element: WrittenProps<'accordion' | 'tabs'>['element'] }): ReactNode {
  const t = useText();
  const editor = useSlateStatic();
  const isReadOnly = useReadOnly();
  const selected = useSelected();
  if (!selected || isReadOnly || element.children.length >= maxPanels) return null;
  return (
    <div contentEditable={false} className={css.more}>
      <button
        type="button"
        className={rows.add}
        onClick={() => {
          addPanelAt(editor, [...ReactEditor.findPath(editor, element), element.children.length]);
          focusEditor(editor);
        }}
      >
        <Plus size={13} aria-hidden /> {t('panel.add')}
      </button>
    </div>
  );
}

/** By pointer what Alt with the arrows and Backspace in an empty panel do by keys. */
function PanelTools({ element }: { readonly element: Element }): ReactNode {
  const t = useText();
  const editor = useSlateStatic();
  if (useReadOnly()) return null;
  const here = (): Path => ReactEditor.findPath(editor, element);
  const move = (by: -1 | 1) => (): void => {
    const moved = movePanelAt(editor, here(), by);
    if (moved) speak(t('editor.moved', moved));
  };
  return (
    <div contentEditable={false} className={css.panelTools}>
      <IconButton label={t('editor.moveUp')} excludeFromTabOrder onPress={move(-1)}>
        <ArrowUp size={14} aria-hidden />
      </IconButton>
      <IconButton label={t('editor.moveDown')} excludeFromTabOrder onPress={move(1)}>
        <ArrowDown size={14} aria-hidden />
      </IconButton>
      <IconButton
        label={t('panel.remove')}
        excludeFromTabOrder
        onPress={() => {
          removePanel(editor, here());
          focusEditor(editor);
        }}
      >
        <X size={14} aria-hidden />
      </IconButton>
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
      <PanelTools element={element} />
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
