/** Takes a finding into review, as a thread at what it is about; what became of that is said in its place from then on. */

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { placeOfTold, raise, raisedFrom, toldKey, type Told } from '../../../../shared/pilots/findings/raised.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { isOpen, type Thread } from '../../../../shared/review/threads.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Composer } from '../../../review/composer.tsx';
import { goToThread } from '../../../review/go-to-thread.ts';
import { sayingAs } from '../../../review/me.ts';
import { nameOfRecord } from '../../../review/name-of-record.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useSessionName } from '../session-list.tsx';
import css from './findings.module.css';

const RaisedContext = createContext<ReadonlyMap<string, Thread>>(new Map());

/** Around what may be taken into review: what already was is looked up once for all of it, and only when a thread changes. */
export function Raised({
  session,
  children,
}: {
  readonly session: PilotSession;
  readonly children: ReactNode;
}): ReactNode {
  const document = useDocument();
  const threads = useChildren(document.programme.id, 'thread');
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const raised = useMemo(() => raisedFrom(document.base, session.id), [document, session.id, threads]);
  return <RaisedContext value={raised}>{children}</RaisedContext>;
}

export function Raise({
  session,
  told,
  words,
  quoted = false,
}: {
  readonly session: PilotSession;
  readonly told: Told;
  /** What it is about, for whoever hears the buttons one by one. */
  readonly words: string;
  /** The comment begins with them: not where they name somebody, as what is said in review goes to others. */
  readonly quoted?: boolean;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const name = useSessionName()(session);
  const [isSaying, setSaying] = useState(false);
  const thread = useContext(RaisedContext).get(toldKey(told));
  const about = words.slice(0, 80);
  if (thread) {
    const label = t(isOpen(thread) ? 'pilot.found.open' : 'pilot.found.settled');
    return (
      <Button variant="quiet" aria-label={`${label}: ${about}`} onPress={() => goToThread(document, thread)}>
        {label}
      </Button>
    );
  }
  const place = placeOfTold(document.base, told);
  const on = place === null ? undefined : document.base.get(place);
  if (!document.mayDecide || !on) return null;
  return (
    <>
      <Button variant="quiet" aria-label={`${t('pilot.found.raise')}: ${about}`} onPress={() => setSaying(true)}>
        {t('pilot.found.raise')}
      </Button>
      {isSaying && (
        <Dialog title={t('pilot.found.raise')} onClose={() => setSaying(false)}>
          <p className={css.on}>{nameOfRecord(on, t)}</p>
          <Composer
            place={`told ${session.id} ${toldKey(told)}`}
            label={t('review.comment')}
            done={t('command.comment')}
            begin={quoted ? t('pilot.found.quote', { words, session: name }) : ''}
            onCancel={() => setSaying(false)}
            onSay={(said, person) => {
              const changes = raise(document.base, told, said, sayingAs(document, person));
              const done = document.change(changes, { label: 'undo.comment' });
              if (done.ok) setSaying(false);
              return done.ok;
            }}
          />
        </Dialog>
      )}
    </>
  );
}
