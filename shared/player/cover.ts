/** The way from the cover into the module: at its beginning, or where the learner left it. */

import { element, onPress } from './dom.ts';
import type { Session } from './session.ts';

/** Puts the buttons onto the cover; `open` turns to the open page, `result` to the result. */
export function startFrom(cover: HTMLElement, session: Session, open: () => void, result: () => void): void {
  const { content, state } = session;
  const { text } = content;
  const begun = state.seen.size > 0 || state.page > 0 || state.answered.length > 0;
  const title = content.pages[state.page]?.title ?? '';
  const words = begun ? text.coverGoOn.replace('{title}', title) : text.coverStart;
  const on = element('button', { type: 'button', class: 'button primary' }, words);
  onPress(on, open);
  const buttons = [on];
  if (session.outcome.completed || state.seen.size === content.pages.length) {
    const end = element('button', { type: 'button', class: 'button' }, text.resultTitle);
    onPress(end, result);
    buttons.push(end);
  }
  cover.querySelector('.start')?.replaceChildren(...buttons);
}
