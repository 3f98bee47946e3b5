/** What reviewers are asked, above the module: the question, by when, of whom, who decides, about which pages. */

import { element } from '../../player/dom.ts';
import type { ReviewSession } from './session.dom.ts';

export function requestCard(session: ReviewSession): HTMLElement | null {
  const { words, data, language, locale } = session;
  const { request } = data;
  if (!request) return null;
  const { question, due, decider, reviewers } = request;
  const pages = data.pages.filter(({ id }) => request.pages.includes(id));
  // A day is the same day wherever it is read.
  const date =
    due === null ? '' : new Date(`${due}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const facts = [
    due === null ? '' : session.fill('due', { date }),
    decider === '' ? '' : session.fill('decides', { name: decider }),
    reviewers.length === 0 ? '' : session.fill('askedOf', { names: reviewers.join(', ') }),
    session.fill('version', { revision: data.revision }),
  ].filter(Boolean);
  return element(
    'section',
    { class: 'request tools', lang: language, 'aria-label': words.asked },
    element('p', { class: 'label' }, words.asked),
    ...(question === '' ? [] : [element('p', { class: 'question' }, question)]),
    ...(pages.length === 0
      ? []
      : [
          element(
            'p',
            {},
            `${words.askedPages}: `,
            ...pages.flatMap(({ id, title }, index) => [
              index === 0 ? '' : ', ',
              element('a', { href: `#${id}` }, title),
            ]),
          ),
        ]),
    element('p', { class: 'facts' }, facts.join(' · ')),
  );
}
