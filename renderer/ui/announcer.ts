/**
 * The one live region of the application, which screen readers read aloud. It is React Aria's own, so that ours and its words
 * come one after the other; it is private there, so nothing else may import it, and its version is pinned.
 */

import { announce } from 'react-aria/private/live-announcer/LiveAnnouncer';

/** `assertive` interrupts what is being read. */
export function announceTo(urgency: 'polite' | 'assertive', words: string): void {
  announce(words, urgency);
}
