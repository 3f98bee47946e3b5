/** The place of a file that is not there yet: clicked, dropped on, or pasted into while it is chosen on the page. */

import { LoaderCircle } from 'lucide-react';
import { createElement, useEffect, useState, type ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import { selectCard } from '../editor/field/between-cards.ts';
import { fillPlace, takes, useFilling, type FileShowing } from '../editor/places.ts';
import { useText } from '../i18n/index.ts';
import { useApp } from '../shell/app-context.ts';
import css from './cards.module.css';
import { insertIcon } from './icons.ts';
import { useFileInput } from './resource-field.tsx';

export function FilePlace({ id, of }: { readonly id: RecordId; readonly of: FileShowing['type'] }): ReactNode {
  const t = useText();
  const page = useSlateStatic();
  const { core } = useApp();
  const document = useDocument();
  const isFilling = useFilling(({ places }) => places.has(id));
  const over = useFilesOver();
  const { input, ask } = useFileInput(takes(of), t('media.choose'), (file) => {
    // The place gives way to what fills it, and may have the focus.
    selectCard(page, id);
    void fillPlace({ core, document }, id, file);
  });
  const icon = isFilling ? LoaderCircle : insertIcon(of);
  const inside = (
    <>
      {icon && createElement(icon, { size: 20, 'aria-hidden': true })}
      <span>{t(isFilling ? 'media.adding' : `place.${of}`)}</span>
    </>
  );
  if (document.readOnly !== null) return <p className={css.placeholder}>{t('media.none')}</p>;
  return (
    <>
      <button
        type="button"
        className={css.placeholder}
        data-place
        data-over={over.isOver || undefined}
        aria-disabled={isFilling}
        tabIndex={-1}
        onClick={() => isFilling || ask()}
        {...over.events}
      >
        {inside}
      </button>
      {input}
    </>
  );
}

/** Whether files are held over the place; the page takes them, and tells the place nothing of it. */
function useFilesOver() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isOver) return;
    const end = (): void => setOver(false);
    addEventListener('drop', end, true);
    return () => removeEventListener('drop', end, true);
  }, [isOver]);
  return {
    isOver,
    events: {
      onDragOver: ({ dataTransfer }: React.DragEvent) => setOver(dataTransfer.types.includes('Files')),
      onDragLeave: () => setOver(false),
    },
  };
}
