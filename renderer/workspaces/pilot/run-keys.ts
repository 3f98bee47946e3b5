/** The keys of the running order, which are those of a presenter's remote, too; what is being written takes none of them. */

import { useEffect, type RefObject } from 'react';

export interface Steps {
  readonly next: () => void;
  readonly back: () => void;
  readonly pause: () => void;
  readonly goTo: (part: string) => void;
  readonly note: (text: string) => void;
}

export function useKeys(whole: RefObject<HTMLElement | null>, steps: Steps): void {
  useEffect(() => {
    const element = whole.current;
    function press(event: KeyboardEvent): void {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea');
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key === 'PageDown') steps.next();
      else if (event.key === 'PageUp') steps.back();
      else if (event.key.toLowerCase() === 'p') steps.pause();
      else if (event.key.toLowerCase() === 'n') element?.querySelector('textarea')?.focus();
      else return;
      event.preventDefault();
    }
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
}
