/** An activity in the page: the facilitator's side carries the sea-green wash. */

import type { ReactNode } from 'react';
import type { Activity } from '../../../shared/blocks/activity/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle } from '../card.tsx';
import css from '../cards.module.css';

export function Card({ data }: { readonly data: Activity }): ReactNode {
  const t = useText();
  const facts = [t('activity.minutesShort', { count: data.minutes }), data.grouping, ...data.materials];
  const shown = <span>{t(data.inPackage ? 'activity.shared' : 'activity.guideOnly')}</span>;
  return (
    <Frame of={data.form} facts={facts} end={shown} room>
      <CardTitle>{data.title || t('activity.noTitle')}</CardTitle>
      {data.participants !== '' && <p>{data.participants}</p>}
      {data.steps.length > 0 && (
        <ol>
          {data.steps.map((step, index) => (
            <li key={index}>
              {step.text} ({t('activity.minutesShort', { count: step.minutes })})
            </li>
          ))}
        </ol>
      )}
      {data.facilitatorNotes !== '' && (
        <p className={css.secret}>
          <b>{t('activity.notes')}</b> {data.facilitatorNotes}
        </p>
      )}
    </Frame>
  );
}
