/** What a platform would say of the learner now, in words. */

import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Records } from '../../shared/records/record.ts';
import { outcomeOf } from '../../shared/simulator/record.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import css from './simulator.module.css';
import type { Trial } from './trial.ts';

export function Verdict({ trial, records }: { readonly trial: Trial; readonly records: Records | null }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { opened, visit, calls, kept } = trial;
  if (!opened || !visit) return <p className={css.verdict} />;
  const number = <span className={css.visit}>{t('sim.visit', { number: visit.number })}</span>;
  if (!kept) {
    const silent = calls.length === 0;
    return (
      <p className={css.verdict} role="status">
        <CircleDashed size={17} aria-hidden />
        <span>{t(silent ? 'sim.silent' : 'sim.state.empty')}</span>
        {number}
      </p>
    );
  }
  const { completion, success, percent, resumesAt } = outcomeOf(opened.package.standard, kept.record);
  const Icon = success === 'failed' ? CircleX : completion === 'completed' ? CircleCheck : CircleDashed;
  const words = [
    t(`sim.completion.${completion}`),
    ...(success === 'unknown' ? [] : [t(`sim.success.${success}`)]),
    ...(percent === null ? [] : [t('sim.percent', { percent: format.number(percent) })]),
    resumesAt === null
      ? t('sim.startsOver')
      : resumesAt === ''
        ? t('sim.resumes')
        : t('sim.resumesAt', { place: placeName(resumesAt, records) }),
  ];
  return (
    <p className={css.verdict} data-success={success} data-completion={completion} role="status">
      <Icon size={17} aria-hidden />
      <span>{words.join(' · ')}</span>
      {number}
    </p>
  );
}

/** The page's title where the bookmark is a page of the open programme, else the bookmark as it is. */
function placeName(bookmark: string, records: Records | null): string {
  const record = records?.get(bookmark);
  if (record?.kind === 'page') return `“${record.data.title}”`;
  return bookmark.length <= 40 ? bookmark : `${bookmark.slice(0, 39)}…`;
}
