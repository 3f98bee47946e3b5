/** The place of the module that is open in a menu: a bar that leads back, and its page in a frame. */

import type { MenuContent, MenuModule } from '../../output/programme/menu-content.ts';
import { element } from '../dom.ts';

export function linkTo({ id }: MenuModule): HTMLAnchorElement | null {
  return document.querySelector(`[data-module="${id}"] a`);
}

export class ChapterFrame {
  readonly #content: MenuContent;
  readonly #prepare: (module: MenuModule) => void;
  #shown: HTMLElement | null = null;

  constructor(content: MenuContent, prepare: (module: MenuModule) => void) {
    this.#content = content;
    this.#prepare = prepare;
  }

  open(module: MenuModule): void {
    this.close();
    this.#prepare(module);
    const back = element('button', { type: 'button', class: 'button back' }, this.#content.title);
    back.addEventListener('click', () => {
      this.close();
      linkTo(module)?.focus();
    });
    const frame = element('iframe', { src: module.launch, title: module.title, allow: 'fullscreen' });
    this.#shown = element('div', { class: 'chapter' }, element('div', { class: 'chapter-bar' }, back), frame);
    document.body.append(this.#shown);
    this.#menu((main) => (main.hidden = true));
    frame.focus();
  }

  /** The page goes with its frame, and ends its session as it goes. */
  close(): void {
    this.#shown?.remove();
    this.#shown = null;
    this.#menu((main) => (main.hidden = false));
  }

  #menu(change: (main: HTMLElement) => void): void {
    const main = document.querySelector<HTMLElement>('#menu');
    if (main) change(main);
  }
}
