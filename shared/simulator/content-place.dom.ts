/** Where content runs: in a frame of the platform's page, in a window of its own, or in a frame in such a window. */

import type { Switches } from './switches.ts';

type Ended = (how: 'closed' | 'windowBlocked') => void;

const patience = 250; // milliseconds between looks at whether a window is still there

export class ContentPlace {
  readonly #body: HTMLElement;
  #frame: HTMLIFrameElement | null = null;
  #window: Window | null = null;
  #ended: Ended | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** While true nothing that content says is heard. */
  deaf = false;

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  open(
    url: string,
    switches: Switches,
    words: { readonly content: string; readonly open: string },
    ended: Ended,
  ): void {
    this.#ended = ended;
    this.deaf = false;
    if (switches.launch === 'frame') {
      this.#frame = frameOf(document, url, words.content);
      this.#body.append(this.#frame);
      if (switches.unloadBlocked) this.#deafen(this.#frame);
      return;
    }
    // Browsers open a window only for a person's own press.
    const button = document.createElement('button');
    button.textContent = words.open;
    button.addEventListener('click', () => this.#openWindow(url, switches, words.content));
    this.#body.append(button);
  }

  /** Takes the content away as a learner does who leaves. */
  close(): void {
    clearInterval(this.#timer);
    this.#window?.close();
    this.#window = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#body.replaceChildren();
    // What content says while it goes is heard first.
    const ended = this.#ended;
    this.#ended = null;
    if (ended) setTimeout(() => ended('closed'), patience);
  }

  #openWindow(url: string, switches: Switches, title: string): void {
    if (this.#window && !this.#window.closed) return this.#window.focus();
    const features = 'popup,width=1100,height=760';
    const opened = window.open(switches.launch === 'nested' ? 'shell.html' : url, '_blank', features);
    if (!opened) return this.#ended?.('windowBlocked');
    this.#window = opened;
    opened.addEventListener('load', () => {
      if (switches.launch === 'nested') {
        const frame = frameOf(opened.document, url, title);
        opened.document.body.append(frame);
        if (switches.unloadBlocked) this.#deafen(frame);
      } else if (switches.unloadBlocked) this.#listen(opened);
    });
    this.#timer = setInterval(() => {
      if (opened.closed) this.close();
    }, patience);
  }

  #deafen(frame: HTMLIFrameElement): void {
    frame.addEventListener('load', () => {
      if (frame.contentWindow) this.#listen(frame.contentWindow);
    });
  }

  /** Captured on the window itself, so that it runs before anything of the content's own. */
  #listen(content: Window): void {
    content.addEventListener('beforeunload', () => (this.deaf = true), true);
    content.addEventListener('pagehide', () => (this.deaf = false), true);
    content.addEventListener('unload', () => (this.deaf = true), true);
  }
}

function frameOf(owner: Document, url: string, title: string): HTMLIFrameElement {
  // Sealed by the screens' frame around it: content needs its platform's page within reach, so there is no sandbox here.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  const frame = owner.createElement('iframe');
  frame.title = title;
  frame.src = new URL(url, location.href).href;
  frame.allow = 'autoplay; fullscreen';
  return frame;
}
