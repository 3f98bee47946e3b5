/**
 * One window at a time: each has the platform's record as it was at its own launch, and what the one tells last overwrites
 * what the other did. The window that was opened last goes on; those before it end their session at once.
 */

/** `name` is the attempt's; `end` is called when another window has opened it. */
export function goOnAlone(name: string, end: () => void): void {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`modulewright ${name}`);
  } catch {
    // A browser without it, or a frame that may not: two windows are then as they were.
    return;
  }
  // What it says itself it does not hear.
  channel.postMessage('opened');
  channel.addEventListener('message', () => {
    channel.close();
    end();
  });
}
