/** A page to print that says who has done the module, when, and with which result. */

import { element } from './dom.ts';
import { modulesLanguage, playersLanguage } from './languages.ts';
import { count } from './numbers.ts';
import { printSheet } from './print.ts';
import type { Session } from './session.ts';

/** Stays for this visit: what platforms do not know they have not asked for. */
let typed = '';

/** Where the author wants one and there is something to certify; a name that the platform does not tell is typed. */
export function certificateOf(session: Session): readonly HTMLElement[] {
  const { content, state, outcome, learner } = session;
  const { text, title } = content;
  if (!content.certificate || state.doneOn === undefined) return [];
  const name = element('input', { type: 'text', autocomplete: 'name', value: typed });
  const shown = element('b', {}, learner || typed);
  name.addEventListener('input', () => (shown.textContent = typed = name.value));
  const line = (label: string, ...words: readonly (Node | string)[]) => [
    element('dt', {}, label),
    element('dd', {}, ...words),
  ];
  const sheet = element(
    'div',
    { class: 'certificate', ...playersLanguage() },
    element('p', { class: 'label' }, text.certificate),
    element('p', { class: 'module', ...modulesLanguage() }, title),
    element(
      'dl',
      {},
      ...line(text.certificateName, shown),
      ...line(text.certificateDate, dateOf(state.doneOn)),
      ...(outcome.percent === null
        ? []
        : line(text.certificateResult, text.progress.replace('{percent}', count(outcome.percent)))),
    ),
  );
  const print = element('button', { type: 'button', class: 'button' }, text.print);
  print.addEventListener('click', () => printSheet(sheet.cloneNode(true) as HTMLElement));
  const asked = learner === '' ? [element('label', {}, text.certificateName, ' ', name)] : [];
  return [element('h2', {}, text.certificate), sheet, element('div', { class: 'actions' }, ...asked, print)];
}

/** Of a number of days since 1970. */
function dateOf(day: number): string {
  return new Date(day * 86_400_000).toLocaleDateString(`${playersLanguage().lang}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
