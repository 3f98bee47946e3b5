/** What the sheets of a session say together: goals before and after, how it was, each part of the day, and what was written. */

import { useMemo, type ReactNode } from 'react';
import { criteria } from '../../../../shared/pilots/criteria.ts';
import { findingsOf, type GoalFindings, type PartFindings } from '../../../../shared/pilots/findings/findings.ts';
import { fewestAnswers } from '../../../../shared/pilots/findings/spread.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import css from './findings.module.css';
import { Points } from './points.tsx';
import { NextTime, Notes, Quotes } from './quotes.tsx';
import { Raise } from './raise.tsx';
import { useSheetWords } from './sheet-words.ts';

const scale = criteria.scale.map(String);

export function Findings({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const say = useSheetWords();
  const document = useDocument();
  const sheets = useChildren(session.id, 'sheet');
  const goals = useChildren(session.data.module, 'goal');
  const { plan, run, module } = session.data;
  const found = useMemo(
    () => findingsOf(document.base, [session], new Date().toISOString()),
    // What it is made of: nothing else that is typed of the session has it told anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [document, session.id, plan, run, module, sheets, goals],
  );
  const isRated = found.sheets.participant > 0;
  const isFew = [
    ...found.goals.flatMap(({ before, after }) => [before, after]),
    ...found.reaction.map((one) => one.spread),
  ].some(({ count }) => count > 0 && count < fewestAnswers);
  const since = criteria.behaviour.map((name) => say(name));
  const told = found.goals.filter(({ before, after, since: done }) => before.count + after.count + done.count > 0);
  return (
    <div className={css.findings}>
      {told.length > 0 && <Goals goals={told} session={session} since={since} isFollowed={found.sheets.followUp > 0} />}
      {isRated && (
        <ScrollRegion className={css.frame} label={say('reaction')}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{say('reaction')}</th>
                <th scope="col">{t('pilot.found.rated')}</th>
              </tr>
            </thead>
            <tbody>
              {found.reaction.map(({ statement, spread }) => (
                <tr key={statement}>
                  <th scope="row">{say(statement)}</th>
                  <td>
                    <Points spread={spread} points={scale} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {isFew && <p className={css.few}>{t('pilot.found.few', { count: fewestAnswers })}</p>}
      <Parts parts={found.parts} session={session} />
      {[...found.words].map(([about, quotes]) => (
        <section key={about} aria-label={say(about)}>
          <h4>{say(about)}</h4>
          <Quotes session={session} quotes={quotes} />
        </section>
      ))}
      {found.next.length > 0 && (
        <section aria-label={say('nextTime')}>
          <h4>{say('nextTime')}</h4>
          <ul className={css.quotes}>
            {found.next.map((next) => (
              <NextTime key={`${next.sheet} ${next.asks.join(' ')}`} next={next} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Goals({
  goals,
  session,
  since,
  isFollowed,
}: {
  readonly goals: readonly GoalFindings[];
  readonly session: PilotSession;
  readonly since: readonly string[];
  readonly isFollowed: boolean;
}): ReactNode {
  const t = useText();
  const say = useSheetWords();
  const format = useFormat();
  return (
    <ScrollRegion className={css.frame} label={say('learning')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say('goal')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
            <th scope="col">{t('pilot.found.growth')}</th>
            {isFollowed && <th scope="col">{say('behaviour')}</th>}
            <th scope="col">
              <span className={css.unseen}>{t('pilot.found.review')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map(({ goal, words, isGone, isReworded, before, after, growth, since: done }) => (
            <tr key={goal}>
              <th scope="row">
                <span data-content>{words}</span>
                {isGone && <small>{t('pilot.found.goalGone')}</small>}
                {isReworded && <small>{t('pilot.found.reworded')}</small>}
              </th>
              <td>
                <Points spread={before} points={scale} />
              </td>
              <td>
                <Points spread={after} points={scale} />
              </td>
              <td className={css.number}>
                {growth === null ? '–' : `${growth > 0 ? '+' : ''}${format.number(growth)}`}
              </td>
              {isFollowed && (
                <td>
                  <Points spread={done} points={since} />
                </td>
              )}
              <td>
                <Raise session={session} told={{ pilot: session.id, ask: `goal:${goal}`, sheet: null }} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Those of which anything is known beside the plan. */
function Parts({
  parts,
  session,
}: {
  readonly parts: readonly PartFindings[];
  readonly session: PilotSession;
}): ReactNode {
  const t = useText();
  const say = useSheetWords();
  const format = useFormat();
  const told = parts.filter(
    ({ ran, observed, quotes, noted }) =>
      noted.length > 0 ||
      ran !== null ||
      observed !== null ||
      quotes.worked.length + quotes.didNot.length + quotes.asked.length > 0,
  );
  if (told.length === 0) return null;
  const minutes = (value: number | null): string => (value === null ? '–' : format.number(value));
  return (
    <ScrollRegion className={css.frame} label={t('pilot.found.parts')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say('part')}</th>
            <th scope="col">{t('pilot.found.planned')}</th>
            <th scope="col">{t('pilot.found.ran')}</th>
            <th scope="col">{t('pilot.found.observed')}</th>
            <th scope="col">
              <span className={css.unseen}>{t('pilot.found.review')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ part, title, isGone, planned, ran, observed, quotes, noted }) => (
            <tr key={part}>
              <th scope="row">
                <span data-content>{title}</span>
                {isGone && <small>{t('pilot.found.partGone')}</small>}
                {noted.length > 0 && (
                  <div className={css.within}>
                    <b>{t('pilot.found.noted')}</b>
                    <Notes session={session} notes={noted} />
                  </div>
                )}
                {(['worked', 'didNot', 'asked'] as const).map(
                  (what) =>
                    quotes[what].length > 0 && (
                      <div key={what} className={css.within}>
                        <b>{say(what)}</b>
                        <Quotes session={session} quotes={quotes[what]} />
                      </div>
                    ),
                )}
              </th>
              <td className={css.number}>{minutes(planned)}</td>
              <td className={css.number}>{minutes(ran)}</td>
              <td className={css.number}>{minutes(observed)}</td>
              <td>
                <Raise session={session} told={{ pilot: session.id, ask: `part:${part}`, sheet: null }} words={title} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
