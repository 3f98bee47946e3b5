/** The plan of a session's day: what is run when, taken from the module and adjusted here, which the module never notices. */

import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import type { PlanPart } from '../../../shared/model/pilots/schema.ts';
import {
  addPart,
  broughtUpToDate,
  changePart,
  dayOf,
  isBehind,
  isLeftOut,
  placedParts,
  sumsOf,
  timeOfDay,
  type PlacedPart,
} from '../../../shared/pilots/day-plan.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import { useDocument, useRecords } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { goTo } from '../../shell/navigate.ts';
import { Button } from '../../ui/button.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { useDuration } from '../plan/overview/use-modules.ts';
import { MinutesField } from '../plan/workload/minutes-field.tsx';
import { PartMenu } from './part-menu.tsx';
import css from './pilot.module.css';
import { useTitleOf } from './title-of-part.ts';
import { useChangePlan } from './use-session.ts';

const breakMinutes = 15;

interface DayPlanProps {
  readonly session: PilotSession;
  readonly mayDecide: boolean;
}

/** Long plans are not drawn anew with each key that is typed into what else a session has. */
export const DayPlan = memo(WholePlan, (was, is) => {
  const [old, now] = [was.session.data, is.session.data];
  return (
    was.session.id === is.session.id &&
    was.mayDecide === is.mayDecide &&
    old.module === now.module &&
    old.plan === now.plan &&
    old.days === now.days
  );
});

function WholePlan({ session, mayDecide }: DayPlanProps): ReactNode {
  const t = useText();
  const change = useChangePlan(session.id);
  const [sought, seek] = useState<string | null>(null);
  const { plan } = session.data;
  const placed = placedParts(session.data);
  const last = plan.at(-1)?.id ?? null;

  function add(is: 'break' | 'own', after: string | null): void {
    const made = addPart(plan, after, { is, title: '', minutes: breakMinutes });
    change([...made.plan]);
    seek(made.id);
  }

  return (
    <section className={css.panel} aria-labelledby="pilot-plan">
      <h3 id="pilot-plan">{t('pilot.plan')}</h3>
      <p className={css.about}>{t('pilot.planIntro')}</p>
      <Sums session={session} />
      <Behind session={session} />
      {plan.length === 0 ? (
        <p>{t('pilot.planNothing')}</p>
      ) : (
        <ScrollRegion className={css.frame} label={t('pilot.parts')}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('session.time')}</th>
                <th scope="col">{t('session.what')}</th>
                <th scope="col">{t('activity.minutes')}</th>
                <th scope="col">
                  <span className={css.unseen}>{t('pilot.part')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {placed.map((one, index) => (
                <Row
                  key={one.part.id}
                  {...{ session, one, index, sought, seek, add }}
                  isDayHead={index === 0 || one.part.newDay}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {mayDecide && (
        <div className={css.acts}>
          <Button onPress={() => add('break', last)}>{t('pilot.addBreak')}</Button>
          <Button onPress={() => add('own', last)}>{t('pilot.addOwn')}</Button>
        </div>
      )}
    </section>
  );
}

function Sums({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const duration = useDuration();
  const { minutes, breaks, planned, written } = sumsOf(session.data);
  const more = planned - written;
  return (
    <p>
      {t('pilot.sums', { time: duration(minutes), breaks: duration(breaks) })}{' '}
      {more === 0
        ? t('pilot.asWritten')
        : t(more > 0 ? 'pilot.moreThanWritten' : 'pilot.lessThanWritten', { time: duration(Math.abs(more)) })}
    </p>
  );
}

/** Offers what the module has by now, where that is something else. */
function Behind({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const change = useChangePlan(session.id);
  const { module, plan } = session.data;
  if (!document.mayDecide || !records.get(module) || !isBehind(records, session.data)) return null;
  return (
    <div className={css.behind} role="status">
      <p>{t('pilot.behind')}</p>
      <Button onPress={() => change([...broughtUpToDate(document.records, { module, plan })])}>
        {t('pilot.bringUp')}
      </Button>
    </div>
  );
}

interface RowProps {
  readonly session: PilotSession;
  readonly one: PlacedPart;
  readonly index: number;
  readonly isDayHead: boolean;
  /** The part whose minutes should take the focus, until they have. */
  readonly sought: string | null;
  readonly seek: (part: string | null) => void;
  readonly add: (is: 'break' | 'own', after: string | null) => void;
}

function Row({ session, one, index, isDayHead, sought, seek, add }: RowProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const change = useChangePlan(session.id);
  const input = useRef<HTMLInputElement>(null);
  const { part, from, to } = one;
  const { plan } = session.data;
  const isSought = sought === part.id;
  useEffect(() => {
    if (!isSought) return;
    input.current?.focus();
    input.current?.select();
    seek(null);
  }, [isSought, seek]);
  return (
    <>
      {isDayHead && plan.some(({ newDay }) => newDay) && <DayHead session={session} day={one.day} />}
      <tr data-kind={part.is} data-out={isLeftOut(part) || undefined} data-beside={part.beside || undefined}>
        <td className={css.time}>
          {timeOfDay(from)}–{timeOfDay(to)}
        </td>
        <th scope="row">
          <PartName part={part} />
        </th>
        <td className={css.minutes}>
          <MinutesField
            label={t('pilot.minutesOf', { part: useTitleOf()(part) })}
            hideLabel
            wrongText={t('common.wholeNumber', { min: 0, max: longest })}
            value={part.minutes}
            most={longest}
            whole
            isDisabled={!document.mayDecide}
            onSettle={(minutes) => change([...changePart(plan, part.id, { minutes: minutes ?? part.written ?? 0 })])}
            inputRef={input}
          />
          {part.written !== null && part.written !== part.minutes && (
            <small>{t('pilot.writtenMinutes', { count: part.written })}</small>
          )}
        </td>
        <td>{document.mayDecide && <PartMenu {...{ session, part, index, seek, add }} />}</td>
      </tr>
    </>
  );
}

const longest = 24 * 60;

function DayHead({ session, day }: { readonly session: PilotSession; readonly day: number }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { date } = dayOf(session.data.days, day);
  const name = t('pilot.day', { day: day + 1 });
  return (
    <tr className={css.dayHead}>
      <th scope="rowgroup" colSpan={4}>
        {date === null ? name : `${name}: ${format.day(date)}`}
      </th>
    </tr>
  );
}

function PartName({ part }: { readonly part: PlanPart }): ReactNode {
  const t = useText();
  const document = useDocument();
  const title = useTitleOf()(part);
  const where = part.where !== null && document.records.get(part.where) ? part.where : null;
  const said = [
    part.where !== null && where === null ? t('pilot.gone') : '',
    isLeftOut(part) ? t('pilot.leftOut') : '',
    part.beside ? t('pilot.beside') : '',
  ].filter((one) => one !== '');
  return (
    <>
      {where === null ? (
        <b data-content>{title}</b>
      ) : (
        <button type="button" data-content onClick={() => goTo(document.records, where)}>
          {title}
        </button>
      )}
      <small>
        {[...(part.title.trim() === '' ? [] : [t(`pilot.is.${part.is}`)]), ...said].join(' · ')}
        {part.group.trim() !== '' && <span data-content> · {part.group}</span>}
        {part.room.trim() !== '' && <span data-content> · {part.room}</span>}
      </small>
    </>
  );
}
