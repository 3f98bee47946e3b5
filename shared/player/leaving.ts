/** What becomes of the session when its page is hidden, put aside, brought back or closed. */

import type { Attention } from './attention.ts';
import type { Clock } from './clock.ts';
import type { Session } from './session.ts';

export interface Played {
  readonly session: Pick<Session, 'pause' | 'finish'>;
  /** The time of the session: of a page out of sight it goes on only as long as something is heard of it. */
  readonly clock: Clock;
  readonly attention: Attention;
  /** Whether sound or film of the page plays. */
  readonly playing: () => boolean;
  /** Hands what is typed and not yet told to the session. */
  readonly flush: () => void;
}

/**
 * `unload` is not delivered reliably and blocked in frames; `pagehide` is. At the end there is one call: a browser takes
 * 64 KiB at a time of a page that goes, and some platforms send everything with every call, so a second one is lost.
 */
export function followPage(
  window: EventTarget,
  document: EventTarget & { readonly hidden: boolean },
  { session, clock, attention, playing, flush }: Played,
): void {
  let aside = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (aside || document.hidden) attention.pause();
    else attention.resume();
    if (aside || (document.hidden && !playing())) clock.stop();
    else clock.go();
  };
  look();
  for (const event of ['play', 'pause']) document.addEventListener(event, look, true);
  document.addEventListener('visibilitychange', () => {
    clearTimeout(soon);
    look();
    // A phone may end a hidden page without a word. Some browsers hide a window that is being closed: its end, which
    // follows at once, says it all.
    if (document.hidden && !aside) soon = setTimeout(() => session.pause(flush));
  });
  window.addEventListener('pagehide', (event) => {
    clearTimeout(soon);
    if (!(event as PageTransitionEvent).persisted) return session.finish(flush);
    aside = true;
    session.pause(flush);
    look();
  });
  window.addEventListener('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    aside = false;
    look();
  });
}
