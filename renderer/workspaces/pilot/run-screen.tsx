/** The running order of a session, for who leads it: the clock, what is on, what is next, and notes; each step is in the file at once. */

import { useEffect, useRef, type ReactNode } from 'react';
import { updateData } from '../../../shared/edit/structure.ts';
import type { PilotRun } from '../../../shared/model/pilots/schema.ts';
import {
  canTakeBack,
  goToPart,
  nextPart,
  noteDown,
  pauseRun,
  resumeRun,
  runBlocks,
  runState,
  startRun,
  takeBack,
  type RunBlock,
  type RunState,
} from '../../../shared/pilots/running-order.ts';
import type { Plan } from '../../../shared/pilots/day-plan.ts';
import { recordOf } from '../../../shared/records/record.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { useDuration } from '../plan/overview/use-modules.ts';
import table from './pilot.module.css';
import { showRunning } from './pilot-view.ts';
import { useBlockName } from './block-name.ts';
import { Note, Notes } from './run-notes.tsx';
import { useKeys, type Steps } from './run-keys.ts';
import css from './run.module.css';
import { useSessionName } from './session-list.tsx';
import { useClock, type Clock } from './use-clock.ts';

export function RunScreen({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const clock = useClock();
  const name = useSessionName()(session);
  const whole = useRef<HTMLElement>(null);
  const steps = useSteps(session);
  const { run, plan } = session.data;
  const state = run ? runState(run, plan, clock.now) : null;
  useKeys(whole, steps);
  useEffect(() => whole.current?.focus({ preventScroll: true }), []);
  return (
    <section className={css.run} aria-labelledby="pilot-run" tabIndex={-1} ref={whole}>
      <header className={css.head}>
        <h1 id="pilot-run">
          {t('pilot.run.title')} · <span data-content>{name}</span>
        </h1>
        <Button variant="quiet" onPress={leave}>
          {t('pilot.run.leave')}
        </Button>
      </header>
      {runBlocks(plan).length === 0 && <p>{t('pilot.run.nothing')}</p>}
      <Now {...{ clock, state }} />
      <Said {...{ clock, state }} since={run?.steps.at(-1)?.at ?? clock.now} />
      {document.mayDecide && <Presses {...{ state, steps }} canBack={canTakeBack(run)} />}
      {document.mayDecide && run && <Note place={`run ${session.id}`} keep={steps.note} />}
      <Parts {...{ session, state }} goTo={document.mayDecide && run?.ended === null ? steps.goTo : null} />
      {run && run.notes.length > 0 && <Notes {...{ run, session }} />}
      {document.mayDecide && <p className={css.keys}>{t('pilot.run.keys')}</p>}
    </section>
  );
}

/** What may be pressed. A step reads the time when it is made, and is in the file before anything else is. */
function useSteps({ id }: PilotSession): Steps {
  const document = useDocument();
  /** Of the session as it is by then: somebody presses faster than it is drawn. */
  function step(next: (run: PilotRun | undefined, plan: Plan, now: string) => PilotRun | null | undefined): void {
    const session = recordOf(document.base, 'pilot', id);
    if (!session || !document.mayDecide) return;
    const { run, plan } = session.data;
    const made = next(run, plan, new Date().toISOString());
    if ((made ?? null) === (run ?? null)) return;
    const patch = { run: made ?? undefined };
    document.change(updateData(document.base, { kind: 'pilot', id, patch }), { label: 'undo.pilotRun' });
    void document.flush();
  }
  return {
    next: () => step((run, plan, now) => (run ? nextPart(run, plan, now) : startRun(plan, now))),
    back: () => step((run) => run && takeBack(run)),
    pause: () => step((run, _plan, now) => run && (run.steps.at(-1)?.isOn ? pauseRun(run, now) : resumeRun(run, now))),
    goTo: (part) => step((run, plan, now) => run && goToPart(run, plan, part, now)),
    note: (text) => step((run, _plan, now) => run && noteDown(run, text, now)),
  };
}

/** Back to what the session is, with the keys at what led here. */
function leave(): void {
  showRunning(false);
  requestAnimationFrame(() => window.document.querySelector<HTMLElement>('[data-run] button')?.focus());
}

const minute = 60_000;

function Now({ clock, state }: { readonly clock: Clock; readonly state: RunState | null }): ReactNode {
  const t = useText();
  const format = useFormat();
  const duration = useDuration();
  const nameOf = useBlockName();
  return (
    <div className={css.now}>
      <time className={css.clock} dateTime={clock.now}>
        {format.time(clock.now)}
      </time>
      {state === null || state.stage === 'ended' ? (
        <p className={css.on}>{t(state ? 'pilot.run.ended' : 'pilot.run.notStarted')}</p>
      ) : (
        <div>
          <p className={css.on}>
            <span data-content>{nameOf(state.block)}</span>
            {state.stage === 'waiting' && <small> · {t('pilot.run.paused')}</small>}
          </p>
          <Left state={state} />
          <p>
            {state.next
              ? t('pilot.run.nextUp', { part: nameOf(state.next), time: duration(state.next.minutes) })
              : t('pilot.run.last')}
          </p>
        </div>
      )}
    </div>
  );
}

/** Whole minutes, as nobody leads by seconds: those that are left rounded up, those that are over rounded down. */
function Left({ state }: { readonly state: RunState }): ReactNode {
  const t = useText();
  const duration = useDuration();
  if (!state.block) return null;
  const over = spentOf(state, state.block) - state.block.minutes * minute;
  const planned = duration(state.block.minutes);
  return (
    <p className={css.left} data-over={over > 0 || undefined}>
      {over > 0
        ? t('pilot.run.over', { time: duration(Math.floor(over / minute)), planned })
        : t('pilot.run.left', { time: duration(Math.ceil(-over / minute)), planned })}
    </p>
  );
}

function spentOf({ spent }: RunState, { parts }: RunBlock): number {
  return parts.reduce((all, { id }) => all + (spent.get(id) ?? 0), 0);
}

/** A step is made between two ticks of the clock that is shown. */
const oneTick = 2000;

/** How the day stands, and what the clock did meanwhile. */
function Said({
  clock,
  state,
  since,
}: {
  readonly clock: Clock;
  readonly state: RunState | null;
  readonly since: string;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const duration = useDuration();
  if (!state) return null;
  const behind = Math.trunc(state.behind / minute);
  const time = duration(Math.abs(behind));
  return (
    <>
      <p>{behind === 0 ? t('pilot.run.onTime') : t(behind > 0 ? 'pilot.run.behind' : 'pilot.run.ahead', { time })}</p>
      <div role="status">
        {state.setBack > oneTick && <p className={css.jump}>{t('pilot.run.setBack', { time: format.time(since) })}</p>}
        {clock.gap && state.stage !== 'ended' && (
          <p className={css.jump}>
            {t('pilot.run.gap', { from: format.time(clock.gap.from), to: format.time(clock.gap.to) })}
          </p>
        )}
      </div>
    </>
  );
}

function Presses({
  state,
  steps,
  canBack,
}: {
  readonly state: RunState | null;
  readonly steps: Steps;
  readonly canBack: boolean;
}): ReactNode {
  const t = useText();
  const isOver = state?.stage === 'ended';
  return (
    <div className={css.presses}>
      <Button variant="primary" onPress={steps.next} isDisabled={isOver}>
        {t(!state ? 'pilot.run.start' : state.next || isOver ? 'pilot.run.next' : 'pilot.run.end')}
      </Button>
      <Button onPress={steps.pause} isDisabled={!state || isOver}>
        {t(state?.stage === 'waiting' ? 'pilot.run.resume' : 'pilot.run.pause')}
      </Button>
      <Button variant="quiet" onPress={steps.back} isDisabled={!canBack}>
        {t('pilot.run.back')}
      </Button>
    </div>
  );
}

function Parts({
  session,
  state,
  goTo,
}: {
  readonly session: PilotSession;
  readonly state: RunState | null;
  readonly goTo: ((part: string) => void) | null;
}): ReactNode {
  const t = useText();
  const duration = useDuration();
  const nameOf = useBlockName();
  return (
    <ScrollRegion className={table.frame} label={t('pilot.run.parts')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('session.what')}</th>
            <th scope="col" className={css.figure}>
              {t('pilot.run.planned')}
            </th>
            <th scope="col" className={css.figure}>
              {t('pilot.run.actual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runBlocks(session.data.plan).map((block) => (
            <tr key={block.id} aria-current={(state?.stage !== 'ended' && state?.block?.id === block.id) || undefined}>
              <th scope="row">
                {goTo ? (
                  <button
                    type="button"
                    aria-label={t('pilot.run.goTo', { part: nameOf(block) })}
                    onClick={() => goTo(block.id)}
                  >
                    <span data-content>{nameOf(block)}</span>
                  </button>
                ) : (
                  <b data-content>{nameOf(block)}</b>
                )}
              </th>
              <td className={table.time}>{duration(block.minutes)}</td>
              <td className={table.time}>{state ? duration(spentOf(state, block) / minute) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
