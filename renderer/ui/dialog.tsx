/** The one dialog: a heading, what it is about, and what can be done. Escape closes it. */

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './dialog.module.css';

export function Dialog({
  title,
  onClose,
  wide = false,
  edits = 'draft',
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** What is written in it: words that are the programme's only once they are taken, or the programme as it stands. */
  readonly edits?: 'draft' | 'programme';
  readonly children: ReactNode;
}): ReactNode {
  const modal = useRef<HTMLDivElement>(null);
  // In the moment in which it comes the keys are still where they were, and would not be heard in it.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTop = modal.current !== null && modal.current === [...document.querySelectorAll('[data-dialog]')].at(-1);
    if (event.key === 'Escape' && !event.defaultPrevented && isTop && isKeysNowhere()) onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      data-edits={edits}
    >
      <Modal ref={modal} className={`${css.modal} ${wide ? css.wide : ''}`} data-dialog>
        <AriaDialog className={css.dialog ?? ''}>
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** In no dialog, and in nothing that lies over one. */
function isKeysNowhere(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || document.getElementById('root')?.contains(at) === true;
}

export function DialogActions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css.actions}>{children}</div>;
}
