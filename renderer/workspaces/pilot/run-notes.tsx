/** Notes of who leads a session: one that is being written, which is there again after whatever comes between, and those that were kept. */

import { useState, type ReactNode } from 'react';
import type { PilotRun } from '../../../shared/model/pilots/schema.ts';
import { runBlocks } from '../../../shared/pilots/running-order.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { keepUnsaid, unsaidAt } from '../../review/unsaid.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useBlockName } from './block-name.ts';
import css from './run.module.css';

export function Note({ place, keep }: { readonly place: string; readonly keep: (text: string) => void }): ReactNode {
  const t = useText();
  const [text, setText] = useState(unsaidAt(place) ?? '');
  function write(words: string): void {
    keepUnsaid(place, words);
    setText(words);
  }
  return (
    <form
      className={css.note}
      onSubmit={(event) => {
        event.preventDefault();
        keep(text);
        write('');
      }}
    >
      <TextField label={t('pilot.run.note')} value={text} onChange={write} multiline most={4000} />
      <Button type="submit" isDisabled={text.trim() === '' || text.length > 4000}>
        {t('pilot.run.noteKeep')}
      </Button>
    </form>
  );
}

export function Notes({ run, session }: { readonly run: PilotRun; readonly session: PilotSession }): ReactNode {
  const t = useText();
  const format = useFormat();
  const nameOf = useBlockName();
  const blocks = runBlocks(session.data.plan);
  return (
    <section aria-labelledby="pilot-run-notes">
      <h2 id="pilot-run-notes">{t('pilot.run.notes')}</h2>
      <ul className={css.notes}>
        {run.notes.map(({ part, at, text }, index) => (
          <li key={index}>
            <small>
              {format.time(at)} · <span data-content>{nameOf(blocks.find(({ id }) => id === part) ?? null)}</span>
            </small>
            <p data-content>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
