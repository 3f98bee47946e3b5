/** The comments beside the page: each with its words, what was said, and what can be done with it. */

import { element } from '../../player/dom.ts';
import { withSigns } from '../../review/sign.ts';
import type { ReviewText } from '../../words/review.ts';
import { button } from './dialog.dom.ts';
import type { Places } from './places.dom.ts';
import type { ReviewSession } from './session.dom.ts';
import type { Talk } from './talks.ts';

export interface Acts {
  goTo(talk: Talk): void;
  reply(talk: Talk): void;
  edit(talk: Talk, comment: Talk['comments'][number]): void;
  takeBack(comment: Talk['comments'][number]): void;
  /** Other words once more, or none. */
  editChange(talk: Talk): void;
  takeBackChange(talk: Talk): void;
}

const filters = [
  'showOpen',
  'showMine',
  'showOthers',
  'showMust',
  'showSettled',
] as const satisfies readonly (keyof ReviewText)[];
type Filter = (typeof filters)[number];

const fits: Readonly<Record<Filter, (talk: Talk, me: string) => boolean>> = {
  showOpen: ({ outcome }) => outcome === null,
  showMine: (talk, me) => peopleIn(talk).includes(me),
  showOthers: (talk, me) => peopleIn(talk).some((id) => id !== me),
  showMust: ({ label }) => label === 'must',
  showSettled: ({ outcome }) => outcome !== null,
};

function peopleIn({ comments, change }: Talk): readonly string[] {
  return [...comments, ...(change ? [change] : [])].map(({ by }) => by.id);
}

export class CommentList {
  readonly element = element('div', { class: 'list' });
  readonly #session: ReviewSession;
  readonly #places: Places;
  readonly #acts: Acts;
  #filter: Filter = 'showOpen';
  #current: string | null = null;

  constructor(session: ReviewSession, places: Places, acts: Acts) {
    this.#session = session;
    this.#places = places;
    this.#acts = acts;
  }

  get current(): string | null {
    return this.#current;
  }

  /** Those that are listed, in reading order. */
  get talks(): readonly Talk[] {
    const me = this.#session.person?.id ?? '';
    return this.#session
      .talks()
      .filter((talk) => fits[this.#filter](talk, me))
      .sort((a, b) => this.#places.rank(a.anchor) - this.#places.rank(b.anchor));
  }

  draw(): void {
    const { words } = this.#session;
    const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
    const talks = this.talks;
    const none = this.#session.talks().length === 0 ? words.nothing : words.nothingSuch;
    this.element.replaceChildren(
      this.#filterField(),
      talks.length === 0
        ? element('p', { class: 'none' }, none)
        : element('ol', { class: 'talks' }, ...talks.map((talk) => element('li', {}, this.#card(talk)))),
    );
    if (held !== undefined) this.element.querySelector<HTMLElement>(`[data-key="${CSS.escape(held)}"]`)?.focus();
  }

  /** Shows a thread: one that is not listed by the filter brings all open ones back. */
  point(id: string | null, takeKeys: boolean): void {
    this.#current = id;
    if (id !== null && !this.talks.some((talk) => talk.id === id)) {
      const settled = this.#session.talks().find((talk) => talk.id === id)?.outcome;
      this.#filter = settled ? 'showSettled' : 'showOpen';
    }
    this.draw();
    const card = this.element.querySelector<HTMLElement>('[aria-current]');
    card?.scrollIntoView({ block: 'nearest' });
    if (takeKeys) card?.querySelector('button')?.focus({ preventScroll: true });
  }

  #filterField(): HTMLElement {
    const { words } = this.#session;
    const field = element(
      'select',
      { 'data-key': 'filter' },
      ...filters.map((name) => element('option', { value: name }, words[name])),
    );
    field.value = this.#filter;
    field.addEventListener('change', () => {
      this.#filter = filters.find((name) => name === field.value) ?? 'showOpen';
      this.draw();
    });
    return element('label', { class: 'filter' }, element('span', {}, words.show), field);
  }

  #card(talk: Talk): HTMLElement {
    const { words } = this.#session;
    const key = (name: string) => ({ 'data-key': `${talk.id} ${name}` });
    const { label, outcome } = talk;
    const card = element('article', {
      class: 'talk',
      ...(talk.id === this.#current ? { 'aria-current': 'true' } : {}),
    });
    const about = this.#aboutOf(talk);
    const aboutButton = button(about.text, () => this.#acts.goTo(talk), {
      class: `about-words ${about.kind}`,
      ...key('about'),
    });
    const last = talk.comments.at(-1);
    card.append(
      aboutButton,
      ...(label ? [element('span', { class: `weight ${label}` }, words[label])] : []),
      ...(talk.change ? this.#change(talk, talk.change) : []),
      ...talk.comments.map((comment) => this.#comment(talk, comment)),
      ...(outcome ? [this.#outcome(outcome)] : []),
      element(
        'div',
        { class: 'acts' },
        // Of one's own there is nothing to answer yet.
        ...(talk.change || (talk.isHere && last?.isHere)
          ? []
          : [button(words.reply, () => this.#acts.reply(talk), key('reply'))]),
      ),
    );
    return card;
  }

  #change(talk: Talk, change: NonNullable<Talk['change']>): readonly HTMLElement[] {
    const { words } = this.#session;
    const key = (name: string) => ({ 'data-key': `${talk.id} ${name}` });
    return [
      this.#by(change),
      element(
        'p',
        { class: 'words' },
        ...(change.removed === '' ? [] : [element('del', {}, change.removed), ' ']),
        ...(change.added === '' ? [] : [element('ins', {}, change.added)]),
      ),
      ...(talk.isHere
        ? [
            element(
              'span',
              { class: 'acts' },
              button(words.edit, () => this.#acts.editChange(talk), key('edit')),
              button(words.takeBack, () => this.#acts.takeBackChange(talk), key('take')),
            ),
          ]
        : []),
    ];
  }

  #by({ by, at }: Pick<NonNullable<Talk['change']>, 'by' | 'at'>): HTMLElement {
    const time = new Date(at);
    const when = Number.isNaN(time.getTime())
      ? ''
      : time.toLocaleString(this.#session.locale, { dateStyle: 'medium', timeStyle: 'short' });
    const name = by.id === this.#session.person?.id ? this.#session.fill('you', { name: by.name }) : by.name;
    return element('p', { class: 'by' }, element('b', {}, name), ' ', element('time', { datetime: at }, when));
  }

  #comment(talk: Talk, comment: Talk['comments'][number]): HTMLElement {
    const { words } = this.#session;
    const acts = comment.isHere
      ? element(
          'span',
          { class: 'acts' },
          button(words.edit, () => this.#acts.edit(talk, comment), { 'data-key': `${comment.id} edit` }),
          button(words.takeBack, () => this.#acts.takeBack(comment), { 'data-key': `${comment.id} take` }),
        )
      : '';
    return element(
      'div',
      { class: 'comment' },
      this.#by(comment),
      element('p', { class: 'words' }, comment.words),
      acts,
    );
  }

  #outcome({ verdict, words: said, by }: NonNullable<Talk['outcome']>): HTMLElement {
    const { words } = this.#session;
    const names = { taken: words.taken, differently: words.differently, 'not-taken': words.notTaken } as const;
    const name = verdict === null ? words.settled : names[verdict];
    return element(
      'p',
      { class: `outcome ${verdict ?? 'settled'}` },
      element('b', {}, name),
      ` · ${by}`,
      ...(said === '' ? [] : [element('span', {}, said)]),
    );
  }

  #aboutOf({ anchor }: Talk): { readonly text: string; readonly kind: 'quote' | 'part' } {
    const { words, data } = this.#session;
    const { record, range } = anchor;
    if (range) {
      const isThere = this.#places.part(record) !== undefined;
      return { text: isThere ? range.quote : `${words.lost}: ${range.quote}`, kind: 'quote' };
    }
    if (record === data.module) return { text: words.wholeModule, kind: 'part' };
    const page = data.pages.find(({ id }) => id === record);
    if (page) return { text: `${words.wholePage}: ${page.title}`, kind: 'part' };
    const first = this.#places.part(record)?.texts[0]?.text ?? words.lost;
    return { text: withSigns(first).replace(/\s+/g, ' ').slice(0, 120), kind: 'part' };
  }
}
