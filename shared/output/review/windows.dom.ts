/** The other windows of one review file: what they say is heard by every way that the browser has, as none of them is sure. */

export class Windows {
  readonly #channel: BroadcastChannel | null;

  /** `hear` is given what another window has, or null where something may be kept that nobody told. */
  constructor(name: string, keys: readonly string[], hear: (text: string | null) => void) {
    this.#channel = channelOf(name);
    this.#channel?.addEventListener('message', ({ data }) => hear(typeof data === 'string' ? data : null));
    // What a window wrote before it went may come to the next one after that has read. What was written comes along: by now this window may have written over it, and what is kept would not tell.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === null || keys.includes(key)) hear(newValue);
    });
    // A window that slept, or came back from the history, was told nothing.
    for (const [target, name] of [
      [window, 'focus'],
      [window, 'pageshow'],
      [document, 'visibilitychange'],
    ] as const) {
      target.addEventListener(name, () => hear(null));
    }
  }

  tell(text: string): void {
    this.#channel?.postMessage(text);
  }
}

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
