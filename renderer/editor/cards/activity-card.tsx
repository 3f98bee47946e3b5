/** An activity in the page: the facilitator's side carries the sea-green wash. */

import { Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Activity } from '../../../shared/blocks/activity/schema.ts';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

export function ActivityCard({ element }: { readonly element: Omit<Activity, 'children'> }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const facts = [t('activity.minutesShort', { count: element.minutes }), element.grouping, ...element.materials];
  return (
    <section className={`${css.card} ${css.room}`} data-selected={selected} aria-label={t(`insert.${element.form}`)}>
      <header>
        <Users size={15} aria-hidden />
        <b>{t(`insert.${element.form}`)}</b>
        <span>{facts.filter(Boolean).join(' · ')}</span>
        <span className={css.space} />
        <span>{t(element.inPackage ? 'activity.shared' : 'activity.guideOnly')}</span>
      </header>
      <p className={css.prompt}>{element.title === '' ? t('activity.noTitle') : element.title}</p>
      {element.participants !== '' && <p>{element.participants}</p>}
      {element.steps.length > 0 && (
        <ol>
          {element.steps.map((step, index) => (
            <li key={index}>
              {step.text} ({t('activity.minutesShort', { count: step.minutes })})
            </li>
          ))}
        </ol>
      )}
      {element.facilitatorNotes !== '' && (
        <p className={css.secret}>
          <b>{t('activity.notes')}</b> {element.facilitatorNotes}
        </p>
      )}
    </section>
  );
}
