/** One of a few kinds, chosen on the row itself while its card is being written. */

import { useContext, type ReactNode } from 'react';
import { useDocument } from '../../document/hooks.tsx';
import { CardContext } from '../../editor/field/card-context.ts';
import css from './exercise-card.module.css';

export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}): ReactNode {
  const { readOnly } = useDocument();
  const active = useContext(CardContext)?.active ?? false;
  if (!active || readOnly !== null) return null;
  return (
    <select
      className={css.choice}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value);
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
