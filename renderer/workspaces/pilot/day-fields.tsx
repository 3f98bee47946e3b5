/** A day of the calendar and a time of the day, typed as `2026-12-24` and `09:30`; what is typed counts once it is one. */

import type { ReactNode } from 'react';
import { timeOfDay } from '../../../shared/pilots/day-plan.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { readDay, readTime } from './days.ts';

interface Field<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly isDisabled: boolean;
  readonly onChange: (value: Value) => void;
}

/** An empty field means that no day was set yet. */
export function DayField({ label, hint, value, isDisabled, onChange }: Field<string | null>): ReactNode {
  const t = useText();
  const [typed, setTyped] = useTyped(value ?? '');
  return (
    <TextField
      label={label}
      {...(hint ? { hint } : {})}
      value={typed}
      isDisabled={isDisabled}
      wrong={readDay(typed) === undefined ? t('review.send.dueWrong') : null}
      onChange={(text) => {
        setTyped(text);
        const day = readDay(text);
        if (day !== undefined && day !== value) onChange(day);
      }}
    />
  );
}

/** In minutes from midnight. */
export function TimeField({ label, value, isDisabled, onChange }: Field<number>): ReactNode {
  const t = useText();
  const [typed, setTyped] = useTyped(timeOfDay(value));
  return (
    <TextField
      label={label}
      value={typed}
      isDisabled={isDisabled}
      wrong={readTime(typed) === undefined ? t('pilot.timeWrong') : null}
      onChange={(text) => {
        setTyped(text);
        const time = readTime(text);
        if (time !== undefined && time !== value) onChange(time);
      }}
    />
  );
}
