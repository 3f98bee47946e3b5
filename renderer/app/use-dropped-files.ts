/** Files let go on the window: a programme opens wherever it falls; what nothing takes does not open in place of the application. */

import { programmeName } from '../../shared/ipc/file-purposes.ts';
import { useEffect } from 'react';
import { openDropped } from '../core/index.ts';
import type { AppActions } from '../shell/command.ts';
import { notify } from '../ui/notices.tsx';

export function useDroppedFiles({ openProgramme }: AppActions): void {
  useEffect(() => {
    const lead = (event: DragEvent): void => {
      event.preventDefault();
      if (!event.dataTransfer) return;
      event.dataTransfer.dropEffect = [...event.dataTransfer.items].some(mayBeProgramme) ? 'copy' : 'none';
    };
    // Ahead of lists that are ordered by dragging: they turn every file away.
    const onOverAbove = (event: DragEvent): void => {
      if (!hasFiles(event) || isOnPage(event)) return;
      event.stopPropagation();
      lead(event);
    };
    const onOver = (event: DragEvent): void => {
      if (hasFiles(event) && !event.defaultPrevented) lead(event);
    };
    // Ahead of the page and its places, which take files into the programme.
    const onDropAbove = (event: DragEvent): void => {
      const programmes = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => programmeName.test(name));
      if (!hasFiles(event) || (programmes.length === 0 && isOnPage(event))) return;
      event.preventDefault();
      event.stopPropagation();
      const unknown = programmes.find((file) => !openDropped(file));
      if (!unknown) return;
      notify({
        title: (t) => t('frame.dropped', { name: unknown.name }),
        text: (t) => t('frame.droppedWhy'),
        action: { label: (t) => t('command.open'), run: openProgramme },
      });
    };
    const onDrop = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener('dragover', onOverAbove, { capture: true, signal });
    addEventListener('dragover', onOver, { signal });
    addEventListener('drop', onDropAbove, { capture: true, signal });
    addEventListener('drop', onDrop, { signal });
    return () => controller.abort();
  }, [openProgramme]);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Or on a place elsewhere that takes files. */
function isOnPage({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-pane="page"], [data-takes-files]') !== null;
}

/** Names are not told while a file is on its way, and what type a programme has is for each system to know, or not. */
function mayBeProgramme({ kind, type }: DataTransferItem): boolean {
  return kind === 'file' && !/^(image|audio|video|text)\//.test(type);
}
