/** The menu of a row where it was asked for: at the pointer, or by keys at the row. */

import { useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { PopupMenu } from '../../../ui/menu.tsx';
import css from './outline.module.css';
import { isOutlineKind, type OutlineActions } from './outline-actions.ts';
import { rowEntries } from './row-entries.ts';

interface Asked {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
}

/** `ask` is for the pointer's event and for that of the key alike. */
export function useRowMenu(actions: OutlineActions): {
  readonly menu: ReactNode;
  readonly ask: (id: RecordId, at: { readonly clientX: number; readonly clientY: number } | Element) => void;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    ask(id, at) {
      if (!(at instanceof Element)) return setAsked({ id, x: at.clientX, y: at.clientY });
      const { left, bottom } = at.getBoundingClientRect();
      setAsked({ id, x: left + rowIndent, y: bottom });
    },
    menu: asked && <RowMenu key={asked.id} asked={asked} actions={actions} onClose={() => setAsked(null)} />,
  };
}

/** The menu stands below the words of the row and not at the edge of the window. */
const rowIndent = 24;

function RowMenu({
  asked,
  actions,
  onClose,
}: {
  readonly asked: Asked;
  readonly actions: OutlineActions;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const anchor = useRef<HTMLSpanElement>(null);
  const record = records.get(asked.id);
  if (!record || !isOutlineKind(record.kind)) return null;
  const title = 'title' in record.data ? record.data.title : '';
  const isBank = record.kind === 'page' && 'use' in record.data && record.data.use === 'bank';
  return (
    <>
      <span ref={anchor} className={css.anchor} style={{ left: asked.x, top: asked.y }} />
      <PopupMenu
        label={t('outline.actions', { title: title || t('outline.untitled') })}
        entries={rowEntries({ id: asked.id, kind: record.kind, isBank }, actions, t)}
        anchor={anchor}
        atStart
        isOpen
        onClose={onClose}
      />
    </>
  );
}
