/** The bar above a review file: what it is, how far one is, whether it is kept, in which language, and giving back. */

import { element } from '../../player/dom.ts';
import { interfaceLanguages, interfaceLanguageTags } from '../../words/languages.ts';
import { button, form, labelled, openDialog } from './dialog.dom.ts';
import type { ReviewSession } from './session.dom.ts';

/** As `personData` has it. */
const longestName = 200;

export interface BarActs {
  giveBack(): void;
  /** Shows and hides what a narrow window has no room for beside the page. */
  toggle(what: 'contents' | 'comments'): void;
}

export function drawBar(bar: HTMLElement, session: ReviewSession, acts: BarActs): void {
  const { words, data, said, person } = session;
  const done = said.pages.filter((one) => one.done && data.pages.some(({ id }) => id === one.page)).length;
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
  const open = (name: string) => String(document.body.classList.contains(`${name}-open`));
  const count = session.talks().filter(({ outcome }) => outcome === null).length;
  bar.lang = session.language;
  bar.replaceChildren(
    button(words.contents, () => acts.toggle('contents'), {
      class: 'to-contents',
      'data-key': 'contents',
      'aria-expanded': open('contents'),
    }),
    element(
      'p',
      { class: 'module' },
      element('span', { class: 'code' }, data.code),
      ' ',
      element('span', { lang: document.documentElement.lang }, document.title),
    ),
    element('p', { class: 'state' }, session.fill('pagesDone', { done, count: data.pages.length })),
    element('p', { class: session.keeps ? 'state kept' : 'state not-kept', role: 'status' }, stateOf(session)),
    element(
      'div',
      { class: 'who' },
      languageField(session),
      ...(person ? [button(person.name, () => askName(session), { class: 'quiet', 'data-key': 'name' })] : []),
    ),
    button(`${words.comments} ${count}`, () => acts.toggle('comments'), {
      class: 'to-comments',
      'data-key': 'comments',
      'aria-expanded': open('comments'),
    }),
    button(words.giveBack, () => acts.giveBack(), { class: 'primary', 'data-key': 'give' }),
  );
  document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
  if (held !== undefined) bar.querySelector<HTMLElement>(`[data-key="${CSS.escape(held)}"]`)?.focus();
}

function stateOf(session: ReviewSession): string {
  const { words, said, news, keeps, locale } = session;
  if (!keeps) return words.notKept;
  if (news > 0) return session.fill('notGiven', { count: news });
  if (said.givenAt === null) return words.kept;
  const time = new Date(said.givenAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return session.fill('givenAt', { time });
}

function languageField(session: ReviewSession): HTMLElement {
  const field = element(
    'select',
    { 'aria-label': session.words.language, 'data-key': 'language' },
    ...interfaceLanguageTags.map((tag) => element('option', { value: tag, lang: tag }, interfaceLanguages[tag])),
  );
  field.value = session.language;
  field.addEventListener('change', () => {
    const chosen = interfaceLanguageTags.find((tag) => tag === field.value);
    if (chosen) session.speak(chosen);
  });
  return field;
}

/** Asks who somebody is; `then` is done once they have said it. */
export function askName(session: ReviewSession, then: () => void = () => undefined): void {
  const { words, person } = session;
  const field = element('input', { type: 'text', autocomplete: 'name', maxlength: String(longestName), required: '' });
  field.value = person?.name ?? '';
  let isSaid = false;
  openDialog(
    words.whoAreYou,
    (close) => [
      form(
        () => {
          const name = field.value.trim();
          if (name === '') return field.focus();
          session.beCalled(name);
          isSaid = true;
          close();
        },
        labelled(words.yourName, field),
        element('p', { class: 'hint' }, words.nameWhy),
        element(
          'div',
          { class: 'row' },
          button(words.cancel, close),
          element('button', { class: 'primary', type: 'submit' }, person ? words.save : words.begin),
        ),
      ),
    ],
    () => {
      if (isSaid) then();
    },
  );
  field.focus();
}
