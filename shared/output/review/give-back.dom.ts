/** Giving back: all that was said as a file to send, or as text where files do not get through. */

import type { Returned } from '../../review/return-file.ts';
import { toMailText } from '../../review/return-text.ts';
import { element } from '../../player/dom.ts';
import { copied, download, plainName } from '../hand-out.dom.ts';
import { button, openDialog } from './dialog.dom.ts';
import { givenBack, toGive } from './said.ts';
import type { ReviewSession } from './session.dom.ts';
import { suggestionsOf } from './suggestions-of.ts';

export function giveBack(session: ReviewSession): void {
  const { words, person } = session;
  if (!person) return;
  const text = returnText(session, person);
  const name = fileName(person.name, session.data.code);
  const status = element('p', { role: 'status' });
  const given = (said: string): void => {
    session.change((now) => givenBack(now, new Date().toISOString()));
    status.textContent = said;
  };
  const shown = element('textarea', { rows: '4', readonly: '', 'aria-label': words.orCopy });
  shown.value = toMailText(text);
  const send = (): void => {
    download(name, text);
    given(session.fill('downloaded', { name }));
  };
  const copy = async (): Promise<void> => {
    if (await copied(shown)) given(words.copied);
  };
  openDialog(words.giveBack, (close) => [
    element('p', {}, words.giveBackWhat),
    button(words.download, send, { class: 'primary' }),
    status,
    element('p', { class: 'hint' }, words.orCopy),
    shown,
    element(
      'div',
      { class: 'row' },
      button(words.copy, () => void copy()),
      button(words.close, close),
    ),
  ]);
}

/** As `writeReturn` writes it: a test reads what comes of this by the schema. */
function returnText({ data, said }: ReviewSession, by: Returned['by']): string {
  const { threads, comments, pages, changes } = toGive(said);
  const returned: Returned = {
    format: 'modulewright-return',
    version: 1,
    programme: data.programme,
    request: data.request?.key ?? null,
    revision: data.revision,
    by: { id: by.id, name: by.name },
    made: new Date().toISOString(),
    threads: [...threads],
    comments: [...comments],
    pages: [...pages],
    suggestions: suggestionsOf(data, changes),
  };
  return `${JSON.stringify(returned, null, 1)}\n`;
}

function fileName(name: string, code: string): string {
  return `${[plainName(name), plainName(code)].filter(Boolean).join('-') || 'review'}.mwc`;
}
