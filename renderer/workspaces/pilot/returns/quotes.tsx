/** What was written on sheets, word for word: each may be taken into review, or be marked as naming somebody. */

import { useState, type ReactNode } from 'react';
import type { NextTime as Next, Note, Quote } from '../../../../shared/pilots/findings/findings.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { markNamed, markNoteNamed } from '../../../../shared/pilots/sheets/mark-named.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import css from './findings.module.css';
import { Raise } from './raise.tsx';

/** A session of many hundreds would be drawn for a second, and nobody reads that many at a glance. */
const mostAtOnce = 50;

export function Quotes({
  session,
  quotes,
}: {
  readonly session: PilotSession;
  readonly quotes: readonly Quote[];
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? quotes : quotes.slice(0, mostAtOnce);
  return (
    <ul className={css.quotes}>
      {shown.map(({ sheet, ask, words, by, isNamed }) => (
        <li key={`${sheet} ${ask}`}>
          <q data-content>{words}</q>
          {by !== '' && <small data-content>{by}</small>}
          {isNamed && <small>{t('pilot.found.named')}</small>}
          <span className={css.acts}>
            <Raise session={session} told={{ pilot: session.id, ask, sheet }} words={words} quoted={!isNamed} />
            <Named
              isNamed={isNamed}
              words={words}
              onMark={() =>
                document.change(markNamed(document.base, sheet, [ask], !isNamed), { label: 'undo.pilotSheets' })
              }
            />
          </span>
        </li>
      ))}
      {shown.length < quotes.length && (
        <li>
          <Button variant="quiet" onPress={() => setWhole(true)}>
            {t('pilot.found.all', { count: quotes.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** What whoever led the day noted under a part. */
export function Notes({
  session,
  notes,
}: {
  readonly session: PilotSession;
  readonly notes: readonly Note[];
}): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <ul className={css.quotes}>
      {notes.map(({ index, words, isNamed }) => (
        <li key={index}>
          <q data-content>{words}</q>
          {isNamed && <small>{t('pilot.found.named')}</small>}
          <Named
            isNamed={isNamed}
            words={words}
            onMark={() =>
              document.change(markNoteNamed(document.base, session.id, index, !isNamed), { label: 'undo.pilotRun' })
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** What is done next time, who does it and by when. */
export function NextTime({ next }: { readonly next: Next }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { sheet, what, who, by, asks, isNamed } = next;
  const words = [what, who, by].filter((one) => one !== '').join(' · ');
  return (
    <li>
      <span className={css.words} data-content>
        {words}
      </span>
      {isNamed && <small>{t('pilot.found.named')}</small>}
      <Named
        isNamed={isNamed}
        words={words}
        onMark={() => document.change(markNamed(document.base, sheet, asks, !isNamed), { label: 'undo.pilotSheets' })}
      />
    </li>
  );
}

function Named({
  isNamed,
  words,
  onMark,
}: {
  readonly isNamed: boolean;
  readonly words: string;
  readonly onMark: () => unknown;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const label = t(isNamed ? 'pilot.found.namesNobody' : 'pilot.found.names');
  if (!document.mayDecide) return null;
  return (
    <Button variant="quiet" aria-label={`${label}: ${words.slice(0, 80)}`} onPress={() => void onMark()}>
      {label}
    </Button>
  );
}
