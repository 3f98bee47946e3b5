/** What reviewers of a module were asked, the last first: it is read before what they say. */

import type { ReactNode } from 'react';
import { recordOf, type RecordId, type RecordOf } from '../../../shared/records/record.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import css from './review-workspace.module.css';

export function AskedOf({ module }: { readonly module: RecordId }): ReactNode {
  const t = useText();
  const requests = useChildren(useDocument().programme.id, 'request').filter(({ data }) => data.module === module);
  const [last, ...before] = requests.toReversed();
  if (!last) return null;
  return (
    <section className={css.asked} aria-label={t('review.asked')}>
      <Asked request={last} />
      {before.length > 0 && (
        <details>
          <summary>{t('review.asked.before', { count: before.length })}</summary>
          {before.map((request) => (
            <Asked key={request.id} request={request} />
          ))}
        </details>
      )}
    </section>
  );
}

function Asked({ request: { data } }: { readonly request: RecordOf<'request'> }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { base } = useDocument();
  const { question, reviewers, decider, due, sent } = data;
  const pages = data.pages.flatMap((page) => recordOf(base, 'page', page)?.data.title ?? []);
  const facts = [
    t('review.asked.sent', { date: format.dateTime(sent) }),
    ...(reviewers.length > 0 ? [t('review.asked.of', { names: reviewers.join(' · ') })] : []),
    ...(due === null ? [] : [t('review.asked.due', { date: format.day(due) })]),
    ...(pages.length > 0 ? [t('review.asked.pages', { titles: pages.join(' · ') })] : []),
    ...(decider === '' ? [] : [t('review.asked.decides', { name: decider })]),
  ];
  return (
    <div>
      {question !== '' && <p className={css.question}>{question}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
