/** What comes behind a dialog. */

import { flushSync } from 'react-dom';

/** Closes, then goes on at once: a key that is pressed right behind goes to where the person is by then. */
export function closeThen(close: () => void, next: () => void): void {
  flushSync(close);
  next();
}
