/** The review file at work: what is selected and pressed becomes comments, and whatever is said is shown at once. */

import { element } from '../../player/dom.ts';
import type { ReviewText } from '../../words/review.ts';
import { askName, drawBar } from './bar.dom.ts';
import { cut, hasDrafts, longestComment, write, type Choice } from './comment-dialog.dom.ts';
import { button } from './dialog.dom.ts';
import { giveBack } from './give-back.dom.ts';
import { CommentList } from './list.dom.ts';
import { Marks } from './marks.dom.ts';
import { choicesOf } from './choices.dom.ts';
import { Places, type About } from './places.dom.ts';
import { requestCard } from './request.dom.ts';
import type { ReviewData } from './review-data.ts';
import { begun, doneWith, labelled, replied, saidAnew, suggestedOver, type SaidChange } from './said.ts';
import { newId, ReviewSession } from './session.dom.ts';
import { changesOver, goneOnWith, roomFor, wordsToChange } from './suggestions-of.ts';
import type { Talk } from './talks.ts';

/** Of a quotation that stands at the head of a comment. */
const longestHead = 300;

function headOf(quote: string): string {
  if (quote === '') return '';
  return `“${quote.length > longestHead ? `${cut(quote, longestHead)}…` : quote}”\n\n`;
}

export class Desk {
  readonly session: ReviewSession;
  readonly places: Places;
  readonly list: CommentList;
  readonly marks: Marks;
  readonly #main: HTMLElement;
  readonly #bar = element('header', { class: 'bar tools' });
  readonly #aside = element('aside', { class: 'comments tools', id: 'comments' });
  #request: HTMLElement | null = null;

  constructor(data: ReviewData, main: HTMLElement) {
    this.session = new ReviewSession(data);
    this.places = new Places(data);
    this.marks = new Marks(this.places);
    this.#main = main;
    this.list = new CommentList(this.session, this.places, {
      goTo: (talk) => this.goTo(talk),
      reply: (talk) => this.#reply(talk),
      edit: (talk, comment) => this.#edit(talk, comment),
      takeBack: ({ id }) => this.session.change((said) => saidAnew(said, id, '')),
      editChange: (talk) => this.suggest(talk.anchor),
      takeBackChange: ({ id, anchor }) => this.#suggested(id, anchor, null),
    });
    document.body.prepend(this.#bar);
    main.after(this.#aside);
    for (const { id } of data.pages) document.getElementById(id)?.append(element('div', { class: 'page-tools tools' }));
    document.getElementById(data.module)?.append(element('div', { class: 'page-tools tools' }));
    this.session.listen(() => this.draw());
    addEventListener('beforeunload', (event) => {
      if (hasDrafts() || (!this.session.keeps && this.session.news > 0)) event.preventDefault();
    });
  }

  draw(): void {
    const { session } = this;
    const { words, language } = session;
    drawBar(this.#bar, session, {
      giveBack: () => this.#asSomebody(() => giveBack(session)),
      toggle: (what) => this.toggle(what),
    });
    const request = requestCard(session);
    if (request && this.#request) this.#request.replaceWith(request);
    else if (request) this.#main.prepend(request);
    this.#request = request;
    for (const part of document.querySelectorAll<HTMLElement>('[data-word]')) {
      part.textContent = words[part.dataset['word'] as keyof ReviewText];
      part.lang = language;
    }
    this.#drawPages();
    this.#aside.lang = language;
    this.#aside.setAttribute('aria-label', words.comments);
    if (this.list.element.parentElement !== this.#aside) this.#aside.append(this.list.element);
    this.list.draw();
    this.marks.draw(session.talks(), this.list.current);
  }

  toggle(what: 'contents' | 'comments', shown?: boolean): void {
    const other = what === 'contents' ? 'comments-open' : 'contents-open';
    document.body.classList.remove(other);
    document.body.classList.toggle(`${what}-open`, shown);
    this.draw();
  }

  /** Begins a comment about words or a whole part. */
  comment(about: About): void {
    const { anchor, quote } = about;
    const { words } = this.session;
    this.#asSomebody(() =>
      write(this.session, JSON.stringify([anchor.record, anchor.range?.field, anchor.range?.start, quote]), {
        title: words.comment,
        quote: anchor.range?.quote ?? quote,
        note: anchor.range || quote !== '' ? this.whyNot(about) : '',
        choices: anchor.range || quote !== '' ? [] : [{ name: this.#nameOf(anchor.record), anchor }],
        words: '',
        label: null,
        most: () => longestComment - headOf(quote).length,
        save: ({ words: text, label }) => this.#begin(anchor, quote, text, label),
      }),
    );
  }

  /** Whether other words can be suggested for these. */
  mayChange({ anchor }: About): boolean {
    return wordsToChange(this.session.data, anchor) !== null;
  }

  /** Why they cannot, and what can be done instead; empty where they can. */
  whyNot(about: About): string {
    const { words } = this.session;
    if (this.mayChange(about)) return '';
    return about.isAcross ? words.acrossParts : words.noOtherWords;
  }

  /** Begins to write other words for some; where some are written for them already, goes on with all of those. */
  suggest(anchor: About['anchor']): void {
    const { words, data, said } = this.session;
    const over = changesOver(said.changes, anchor);
    const [before] = over;
    const on = before ? goneOnWith(data, anchor, over) : null;
    const about = on?.anchor ?? before?.anchor ?? anchor;
    const now = wordsToChange(data, about) ?? '';
    this.#asSomebody(() =>
      write(this.session, `instead ${JSON.stringify([about.record, about.range?.field, about.range?.start])}`, {
        title: words.suggest,
        quote: now,
        choices: [],
        words: on?.words ?? before?.words ?? now,
        label: undefined,
        instead: { label: words.instead, wordsOf: () => now },
        most: () => roomFor(data, about),
        save: ({ words: text }) => {
          const instead = text === now.trim() ? null : text;
          this.#suggested(before?.id ?? newId(), about, instead, on ? over : []);
        },
      }),
    );
  }

  /** Shows the words of a thread in the page. */
  goTo(talk: Talk): void {
    this.toggle('comments', false);
    this.list.point(talk.id, false);
    this.marks.point(talk.id);
    const range = this.marks.range(talk.id);
    const part = this.places.element(talk.anchor.record);
    const target = range?.startContainer.parentElement ?? part;
    target?.scrollIntoView({ block: 'center' });
    if (!part) return;
    if (!part.matches('a, button, [tabindex]')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }

  /** Shows a thread in the list. */
  open(id: string): void {
    this.toggle('comments', true);
    this.list.point(id, true);
    this.marks.point(id);
  }

  /** The comment after the one that is looked at, or the one before it. */
  step(by: 1 | -1): void {
    const { talks, current } = this.list;
    const at = talks.findIndex(({ id }) => id === current);
    const next = talks[at < 0 ? (by > 0 ? 0 : talks.length - 1) : (at + by + talks.length) % talks.length];
    if (!next) return;
    this.open(next.id);
    const range = this.marks.range(next.id);
    (range?.startContainer.parentElement ?? this.places.element(next.anchor.record))?.scrollIntoView({
      block: 'center',
    });
  }

  #drawPages(): void {
    const { data, said, words, language } = this.session;
    for (const { id, title } of data.pages) {
      const isDone = said.pages.some((one) => one.page === id && one.done);
      const root = document.getElementById(id);
      const tools = root?.querySelector<HTMLElement>(':scope > .page-tools');
      if (!root || !tools) continue;
      const box = element('input', { type: 'checkbox', 'data-key': `done ${id}` });
      box.checked = isDone;
      box.addEventListener('change', () => {
        const done = box.checked;
        box.checked = isDone;
        this.#asSomebody(() => this.session.change((now) => doneWith(now, id, done, new Date().toISOString())));
      });
      this.#fill(tools, [
        element('label', { class: 'done' }, box, words.done),
        this.#commentOn(
          words.commentOn,
          { name: `${words.wholePage}: ${title}`, anchor: this.places.whole({ record: id, page: id }) },
          root,
        ),
        ...this.#suggestOn(id, root),
      ]);
      const link = document.querySelector(`nav a[data-page="${CSS.escape(id)}"]`);
      link?.classList.toggle('done', isDone);
      const mark = link?.querySelector<HTMLElement>('.mark');
      if (mark) [mark.textContent, mark.lang] = [isDone ? words.pageDone : '', language];
    }
    const head = document.getElementById(data.module);
    const tools = head?.querySelector<HTMLElement>(':scope > .page-tools');
    if (!head || !tools) return;
    const whole = { name: words.wholeModule, anchor: this.places.whole({ record: data.module, page: null }) };
    this.#fill(tools, [this.#commentOn(words.commentOnModule, whole, head)]);
  }

  /** Of all texts of a page one, by keys or on a phone. */
  #suggestOn(id: string, root: HTMLElement): readonly HTMLElement[] {
    const { words, data } = this.session;
    const choices = choicesOf(this.session, this.places, root, '')
      .map(({ name, anchor }) => ({ name, anchor: this.places.onlyText(anchor) }))
      .filter(({ anchor }) => wordsToChange(data, anchor) !== null);
    const [first] = choices;
    if (!first) return [];
    const wordsOf = (anchor: About['anchor']): string =>
      this.#changeOn(anchor)?.words ?? wordsToChange(data, anchor) ?? '';
    const act = (): void =>
      write(this.session, `instead in ${id}`, {
        title: words.suggest,
        quote: '',
        choices,
        words: wordsOf(first.anchor),
        label: undefined,
        instead: { label: words.instead, wordsOf },
        most: (about) => roomFor(data, this.#changeOn(about ?? first.anchor)?.anchor ?? about ?? first.anchor),
        save: ({ words: text, about }) => {
          const anchor = about ?? first.anchor;
          const before = this.#changeOn(anchor);
          const now = wordsToChange(data, before?.anchor ?? anchor)?.trim();
          this.#suggested(before?.id ?? newId(), before?.anchor ?? anchor, text === now ? null : text);
        },
      });
    return [button(words.suggest, () => this.#asSomebody(act), { 'data-key': `suggest ${id}` })];
  }

  #fill(tools: HTMLElement, children: readonly HTMLElement[]): void {
    const held = tools.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset['key']
      : undefined;
    tools.lang = this.session.language;
    tools.replaceChildren(...children);
    if (held !== undefined) tools.querySelector<HTMLElement>(`[data-key="${CSS.escape(held)}"]`)?.focus();
  }

  #commentOn(name: string, whole: Choice, root: HTMLElement): HTMLButtonElement {
    const act = (): void => {
      const choices = [whole, ...choicesOf(this.session, this.places, root, whole.anchor.record)];
      write(this.session, `in ${root.id}`, {
        title: this.session.words.comment,
        quote: '',
        choices,
        words: '',
        label: null,
        save: ({ words, label, about }) => this.#begin(about ?? whole.anchor, '', words, label),
      });
    };
    return button(name, () => this.#asSomebody(act), { 'data-key': `comment ${root.id}` });
  }

  #begin(anchor: About['anchor'], quote: string, text: string, label: Talk['label']): void {
    const words = headOf(quote) + text;
    const thread = newId();
    const at = new Date().toISOString();
    this.session.change((said) => begun(said, { thread, comment: newId(), anchor, label, words, at }));
    getSelection()?.removeAllRanges();
    this.list.point(thread, false);
    this.marks.point(thread);
  }

  /** What was suggested here for words that these share some with. */
  #changeOn(anchor: About['anchor']): SaidChange | undefined {
    return changesOver(this.session.said.changes, anchor)[0];
  }

  #suggested(id: string, anchor: About['anchor'], words: string | null, over: readonly SaidChange[] = []): void {
    const at = new Date().toISOString();
    const isNew = !this.session.said.changes.some((one) => one.id === id);
    if (isNew && words === null) return;
    this.session.change((said) => suggestedOver(said, over, { id, anchor, words, at }));
    getSelection()?.removeAllRanges();
    if (words === null) return;
    this.list.point(id, false);
    this.marks.point(id);
  }

  #reply({ id, comments }: Talk): void {
    this.#asSomebody(() =>
      write(this.session, `to ${id}`, {
        title: this.session.words.reply,
        quote: comments.at(-1)?.words ?? '',
        choices: [],
        words: '',
        label: undefined,
        save: ({ words }) => this.session.change((said) => replied(said, newId(), id, words, new Date().toISOString())),
      }),
    );
  }

  #edit(talk: Talk, comment: Talk['comments'][number]): void {
    const isFirst = talk.isHere && talk.comments[0]?.id === comment.id;
    write(this.session, `edit ${comment.id}`, {
      title: this.session.words.edit,
      quote: '',
      choices: [],
      words: comment.words,
      label: isFirst ? talk.label : undefined,
      save: ({ words, label }) =>
        this.session.change((said) => {
          const edited = saidAnew(said, comment.id, words);
          return isFirst ? labelled(edited, talk.id, label) : edited;
        }),
    });
  }

  #asSomebody(act: () => void): void {
    if (this.session.person) act();
    else askName(this.session, act);
  }

  #nameOf(record: string): string {
    return this.places.part(record)?.texts[0]?.text.replace(/\s+/g, ' ').slice(0, 80) ?? this.session.words.wholePage;
  }
}
