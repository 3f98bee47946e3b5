/** The pages: one at a time, with contents, progress and a result at the end. */

import { startFrom } from './cover.ts';
import { element, onPress } from './dom.ts';
import { arrows, playersLanguage } from './languages.ts';
import { resultOf } from './result.ts';
import type { Session } from './session.ts';

export class Pages {
  readonly #session: Session;
  readonly #sections: readonly HTMLElement[];
  readonly #result: HTMLElement;
  /** Glossary and works cited: behind the pages, and nobody must have seen them. */
  readonly #back: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.page.back')];
  #showingBack: HTMLElement | null = null;
  /** What led there, to go on at after coming back. */
  #from: HTMLElement | null = null;
  readonly #cover = document.querySelector<HTMLElement>('.page.cover');
  /** What is shown where there is no page: the cover before them, or the result behind. */
  #beside: HTMLElement | null = this.#cover;
  /** Whether any page was shown in this visit. */
  #entered = this.#cover === null;
  readonly #onTurn: () => void;

  /** `onTurn` hears of every turn of a page, with which the platform was told something. */
  constructor(session: Session, onTurn: () => void) {
    this.#session = session;
    this.#onTurn = onTurn;
    this.#sections = session.content.pages
      .map(({ id }) => document.getElementById(id))
      .filter((found) => found !== null);
    // Its words are the player's, in a module that may be in another language.
    this.#result = element('section', { class: 'page', id: 'result', ...playersLanguage() });
    document.querySelector('main')?.append(this.#result);
    for (const [index, section] of this.#sections.entries()) section.append(this.#steps(index));
    for (const section of this.#back) section.append(this.#wayBack());
    this.#contents();
    this.#measureBar();
    addEventListener('hashchange', () => this.#followHash());
    addEventListener('click', ({ target }) => {
      // A browser without pop-ups: the term leads to the glossary.
      const term = target instanceof Element ? target.closest('.term') : null;
      if (term && !('popover' in HTMLElement.prototype)) term.nextElementSibling?.querySelector('a')?.click();
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href^="#"], nav a, .bar a') : null;
      if (!link || link.dataset['page'] !== undefined) return;
      this.#openMenu(false);
      const popUp = link.closest<HTMLElement>('[popover]');
      popUp?.hidePopover?.();
      if (!this.#showingBack) this.#from = (popUp?.previousElementSibling as HTMLElement | undefined) ?? link;
      // The same place asked for again is no change of the address.
      if (link.hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
    });
    this.#show(null);
  }

  /** Brings bar, contents and result up to date after an answer. */
  refresh(): void {
    const { content, state, saved } = this.#session;
    const { text, pages } = content;
    const percent = Math.round((100 * state.seen.size) / Math.max(1, pages.length));
    const left = pages.reduce((sum, page, index) => sum + (state.seen.has(index) ? 0 : page.minutes), 0);
    const words = [text.progress.replace('{percent}', String(percent))];
    if (left > 0) words.push(text.minutesLeft.replace('{minutes}', String(left)));
    const remaining = document.querySelector('.remaining');
    if (remaining) remaining.textContent = words.join(' · ');
    const progress = document.querySelector<HTMLElement>('.progress');
    progress?.setAttribute('aria-valuenow', String(percent));
    progress?.removeAttribute('hidden');
    const fill = progress?.firstElementChild as HTMLElement | null;
    if (fill) fill.style.width = `${percent}%`;
    for (const [index, link] of this.#links().entries()) {
      const done = state.seen.has(index);
      link.classList.toggle('done', done);
      const mark = link.querySelector('.mark');
      if (mark) mark.textContent = done ? text.seen : '';
      current(link, index === state.page && !this.#beside && !this.#showingBack);
    }
    for (const link of document.querySelectorAll<HTMLElement>('nav a[data-back]')) {
      current(link, link.dataset['back'] === this.#showingBack?.id);
    }
    document.querySelector('.trouble')?.toggleAttribute('hidden', saved);
    if (this.#beside === this.#result) this.#fillResult();
  }

  #go(page: number, at: HTMLElement | 'top' = 'top'): void {
    this.#beside = null;
    this.#showingBack = null;
    if (page !== this.#session.state.page) {
      this.#session.open(page, this.#entered);
      this.#onTurn();
    }
    this.#entered = true;
    this.#show(at);
  }

  #finish(): void {
    this.#session.finishPage();
    this.#onTurn();
    this.#open(this.#result);
  }

  /** The cover or the result. */
  #open(beside: HTMLElement): void {
    this.#beside = beside;
    this.#showingBack = null;
    this.#show('top');
  }

  /** Shows what is open and goes to its top, to one place on it, or nowhere. */
  #show(at: HTMLElement | 'top' | null): void {
    const { content, state } = this.#session;
    for (const [index, section] of this.#sections.entries()) {
      section.hidden = this.#beside !== null || this.#showingBack !== null || index !== state.page;
    }
    for (const section of [this.#cover, this.#result]) {
      section?.toggleAttribute('hidden', section !== this.#beside || this.#showingBack !== null);
    }
    if (this.#cover && this.#beside === this.#cover) {
      const page = () => this.#go(this.#session.state.page);
      startFrom(this.#cover, this.#session, page, () => this.#open(this.#result));
    }
    for (const section of this.#back) section.hidden = section !== this.#showingBack;
    this.refresh();
    const heading = this.#beside?.querySelector('h1')?.textContent;
    const page = heading ?? content.pages[state.page]?.title ?? '';
    const title = this.#showingBack?.querySelector('h1')?.textContent ?? page;
    document.title = title === content.title ? title : `${title} - ${content.title}`;
    for (const button of document.querySelectorAll('.back .steps .button')) {
      button.textContent = `${arrows().back} ${content.text.backTo.replace('{title}', page)}`;
    }
    if (at === null) return;
    scrollTo(0, 0);
    if (at === 'top') {
      const current = this.#showingBack ?? this.#beside ?? this.#sections[state.page];
      current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      return;
    }
    for (let outer = at.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null) {
      outer.open = true;
    }
    // Tabs open what holds the place only after this has been told.
    setTimeout(() => {
      at.scrollIntoView({ block: at.matches('a, button') ? 'center' : 'start' });
      if (at.tabIndex < 0) at.tabIndex = -1;
      at.focus({ preventScroll: true });
    });
  }

  /** From the glossary or the works cited to where the learner was. */
  #wayBack(): HTMLElement {
    const steps = element('div', { class: 'steps' });
    const button = element('button', { type: 'button', class: 'button' });
    onPress(button, () => this.#return());
    steps.append(button);
    return steps;
  }

  #return(): void {
    this.#showingBack = null;
    const from = this.#from;
    this.#show(from?.closest('main') ? from : 'top');
  }

  /** Previous and next, named after the page they lead to. */
  #steps(index: number): HTMLElement {
    const { pages, text } = this.#session.content;
    const steps = element('div', { class: 'steps' });
    const previous = pages[index - 1];
    const next = pages[index + 1];
    if (previous) {
      const back = element('button', { type: 'button', class: 'button' }, `${arrows().back} ${previous.title}`);
      onPress(back, () => this.#go(index - 1));
      steps.append(back);
    }
    const label = next ? `${next.title} ${arrows().on}` : text.finish;
    const on = element('button', { type: 'button', class: 'button primary' }, label);
    onPress(on, () => (next ? this.#go(index + 1) : this.#finish()));
    steps.append(on);
    return steps;
  }

  #contents(): void {
    for (const [index, link] of this.#links().entries()) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#go(index);
        this.#openMenu(false);
      });
    }
    const menu = document.querySelector<HTMLElement>('.menu');
    menu?.removeAttribute('hidden');
    menu?.addEventListener('click', () => this.#openMenu(menu.getAttribute('aria-expanded') !== 'true'));
    // Over the page, they would hide what the focus goes to.
    document.querySelector('nav')?.addEventListener('focusout', ({ relatedTarget }) => {
      const to = relatedTarget instanceof Element ? relatedTarget : null;
      if (to && !to.closest('nav, .bar')) this.#openMenu(false);
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || menu?.getAttribute('aria-expanded') !== 'true') return;
      this.#openMenu(false);
      menu.focus();
    });
  }

  /** What sticks below the bar, or must not come to lie behind it, has to know how high it is. */
  #measureBar(): void {
    const bar = document.querySelector<HTMLElement>('.bar');
    if (!bar) return;
    const { style } = document.documentElement;
    new ResizeObserver(() => style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);
  }

  /** On a narrow screen the contents open over the page; on a wide one they are always there. */
  #openMenu(open: boolean): void {
    document.querySelector('.menu')?.setAttribute('aria-expanded', String(open));
    document.body.classList.toggle('contents-open', open);
    if (open) this.#links()[this.#session.state.page]?.focus();
  }

  #links(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('nav a[data-page]')];
  }

  /** A link inside the text may lead to a page or to something on a page. */
  #followHash(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      // The browser's way back from there to an address without a place.
      if (location.hash === '' && this.#showingBack) this.#return();
      return;
    }
    const back = this.#back.find((section) => section.contains(target));
    if (back) {
      this.#showingBack = back;
      this.#show(target === back ? 'top' : target);
      return;
    }
    if (target === this.#cover) return this.#open(target);
    const index = this.#sections.findIndex((section) => section.contains(target));
    if (index >= 0) this.#go(index, this.#sections[index] === target ? 'top' : target);
  }

  #fillResult(): void {
    this.#result.replaceChildren(...resultOf(this.#session));
  }
}

function current(link: HTMLElement, is: boolean): void {
  if (is) link.setAttribute('aria-current', 'page');
  else link.removeAttribute('aria-current');
}
