/** The mark of what learners choose, round for one and square for several: a click says whether it is right. */

import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import css from './exercise-card.module.css';

export function Mark({
  several,
  group,
  name,
  right,
  isDisabled,
  onChange,
}: {
  readonly several: boolean;
  /** The card, of whose round marks one is set. */
  readonly group: string;
  /** What it marks. */
  readonly name: string;
  readonly right: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (right: boolean) => void;
}): ReactNode {
  const t = useText();
  return (
    <input
      className={css.mark}
      type={several ? 'checkbox' : 'radio'}
      name={`right ${group}`}
      aria-label={t('card.markRight', { name })}
      checked={right}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
