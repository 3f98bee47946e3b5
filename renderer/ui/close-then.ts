/** What comes behind a dialog. */

import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Closes, then goes on at once: a key that is pressed right behind goes to where the person is by then. */
export function closeThen(close: () => void, next: () => void): void {
  flushSync(close);
  next();
}

/** For a dialog or menu whose deeds are done where the keys went before it: closes, gives that the keys back, and goes on. */
export function useBackThen(close: () => void): (next: () => void) => void {
  const [before] = useState(() => document.activeElement);
  return (next) => {
    closeThen(close, () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      next();
    });
  };
}
