/** Below a text with signs: buttons that work on what is selected in it, which stays selected. The keyboard has keys in the text. */

import { useContext, type ReactNode } from 'react';
import { CardContext } from '../../editor/field/card-context.ts';
import { selectedIn } from '../../editor/field/field-focus.ts';
import type { Places } from '../../editor/field/signs.ts';
import { shownKeys } from '../../shell/commands.ts';
import css from './exercise-card.module.css';

interface Sign {
  readonly label: string;
  readonly keys?: string;
  readonly onPress: (at: Places) => void;
}

export function SignButtons({
  field,
  end,
  hint,
  signs,
}: {
  readonly field: string;
  /** Where the text ends: the place of whoever has the caret elsewhere. */
  readonly end: number;
  readonly hint: string;
  readonly signs: readonly Sign[];
}): ReactNode {
  const card = useContext(CardContext);
  if (!card?.active) return null;
  return (
    <div className={css.signs}>
      {signs.map(({ label, keys, onPress }) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          className={css.add}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPress(selectedIn(card.block, field) ?? { from: end, to: end })}
        >
          {label} {keys !== undefined && <kbd>{shownKeys(keys)}</kbd>}
        </button>
      ))}
      <small>{hint}</small>
    </div>
  );
}
