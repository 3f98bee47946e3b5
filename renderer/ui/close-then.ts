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
      const stays = before instanceof HTMLElement && before.isConnected && before !== document.body;
      // An entry of a menu is gone: whoever opened the menu has the focus a frame later.
      if (!stays) return void requestAnimationFrame(next);
      before.focus({ preventScroll: true });
      next();
    });
  };
}
