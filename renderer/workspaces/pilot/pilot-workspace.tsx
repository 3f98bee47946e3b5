/** The Pilot workspace: the sessions in which a module is tried, and one of them with what it is and how its day is planned. */

import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { copySession, type PilotSession } from '../../../shared/pilots/sessions.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ModuleHead, useShownModule } from '../plan/module-head.tsx';
import { DayPlan } from './day-plan.tsx';
import { newSession } from './new-session.ts';
import css from './pilot.module.css';
import { showRunning, showSession, usePilot } from './pilot-view.ts';
import { CameBack } from './returns/came-back.tsx';
import { TypeIn } from './returns/type-in.tsx';
import { Results } from './results/results.tsx';
import { RunScreen } from './run-screen.tsx';
import { SessionForm } from './session-form.tsx';
import { SessionList, useSessionName } from './session-list.tsx';
import { Sheets } from './sheets.tsx';
import { useSessions, useShownSession } from './use-session.ts';

export function PilotWorkspace(): ReactNode {
  const t = useText();
  const module = useShownModule();
  return (
    <main className={css.pilot} data-pane="pilot">
      {module ? (
        <ModuleSessions key={module.id} module={module} />
      ) : (
        <p className={css.nothing}>{t('plan.noModules')}</p>
      )}
    </main>
  );
}

function ModuleSessions({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const sessions = useSessions(module.id);
  const shown = useShownSession(sessions);
  const isRunning = usePilot((view) => view.isRunning);
  const isTyping = usePilot((view) => view.isTyping);
  const whole = useRef<HTMLDivElement>(null);
  const begin = document.mayDecide && (
    <div data-begin>
      <Button variant="primary" onPress={() => newSession(document, module.id)}>
        {t('pilot.new')}
      </Button>
    </div>
  );

  function remove({ id }: PilotSession): void {
    const at = sessions.findIndex((one) => one.id === id);
    const next = sessions[at + 1] ?? sessions[at - 1];
    flushSync(() => {
      document.change(removeTree(document.base, { id }), { label: 'undo.pilotGone' });
      showSession(next?.id ?? null);
    });
    // Its buttons went with it.
    whole.current?.querySelector<HTMLElement>('[aria-current], [data-begin] button')?.focus();
  }

  if (shown && isRunning) return <RunScreen key={shown.id} session={shown} />;
  if (shown && isTyping) return <TypeIn key={shown.id} session={shown} />;
  return (
    <div className={css.module} ref={whole}>
      <ModuleHead module={module} />
      {shown === null ? (
        <section className={css.none} aria-labelledby="pilot-none">
          <h2 id="pilot-none">{t('pilot.none')}</h2>
          <p>{t('pilot.intro')}</p>
          {begin}
        </section>
      ) : (
        <div className={css.sides}>
          <aside className={css.list} aria-labelledby="pilot-sessions">
            <h2 id="pilot-sessions">{t('pilot.sessions')}</h2>
            <SessionList sessions={sessions} shown={shown.id} />
            {begin}
          </aside>
          <Session key={shown.id} session={shown} onRemove={() => remove(shown)} />
        </div>
      )}
    </div>
  );
}

function Session({ session, onRemove }: { readonly session: PilotSession; readonly onRemove: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const name = useSessionName()(session);

  function copy(): void {
    const changes = copySession(document.base, session.id, document.newId);
    const [made] = changes.puts;
    if (made && document.change(changes, { label: 'undo.pilotNew' }).ok) showSession(made.id);
  }

  return (
    <article className={css.session} aria-labelledby="pilot-session">
      <header className={css.head}>
        <h2 id="pilot-session" data-content>
          {name}
        </h2>
        <div className={css.acts}>
          {(document.mayDecide || session.data.run) && (
            <span data-run>
              <Button onPress={() => showRunning(true)}>{t('pilot.run')}</Button>
            </span>
          )}
          {document.mayDecide && (
            <>
              <Button variant="quiet" onPress={copy}>
                {t('pilot.copy')}
              </Button>
              <Button variant="quiet" onPress={onRemove}>
                {t('pilot.remove')}
              </Button>
            </>
          )}
        </div>
      </header>
      <SessionForm session={session} />
      <DayPlan session={session} mayDecide={document.mayDecide} />
      <Sheets session={session} />
      <CameBack session={session} />
      <Results session={session} />
    </article>
  );
}
