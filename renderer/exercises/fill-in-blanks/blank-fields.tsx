/** One blank: how it is filled in, what is right, and what else its list offers. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { acceptedBy, optionsOf } from '../../../shared/exercises/fill-in-blanks/cloze.ts';
import { type Blank } from '../../../shared/exercises/fill-in-blanks/schema.ts';
import { words } from '../../../shared/exercises/fill-in-blanks/words.ts';
import { useText, useWords } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import css from '../exercises.module.css';
import { LinesField } from '../part-field.tsx';

export function BlankFields({
  blank,
  used,
  onChange,
  onRemove,
  onPutBack,
}: {
  readonly blank: Blank;
  /** Whether the text has it. */
  readonly used: boolean;
  readonly onChange: (blank: Blank) => void;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
}): ReactNode {
  const t = useText();
  const own = useWords(words.author);
  const name = own('blank', { number: blank.number });
  const accepted = acceptedBy(blank);
  const both = blank.distractors.some((one) => accepted.includes(one.trim()));
  const few = optionsOf(blank).length < 2;
  return (
    <div role="group" aria-label={name} className={css.option}>
      <div className={css.row}>
        <b>{name}</b>
        <span className={css.space} />
        <IconButton label={t('exercise.remove', { name })} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {!used && (
        <p className={css.wrong}>
          {own('unused')} <Button onPress={onPutBack}>{own('putBack')}</Button>
        </p>
      )}
      <Select
        label={own('how')}
        value={blank.chosen ? 'chosen' : 'typed'}
        options={(['typed', 'chosen'] as const).map((id) => ({ id, label: own(id) }))}
        onChange={(how) => onChange({ ...blank, chosen: how === 'chosen' })}
      />
      <LinesField
        label={own('accepted')}
        hint={own('acceptedHint')}
        lines={blank.accepted}
        wrong={accepted.length === 0 ? own('noAnswer') : null}
        onChange={(lines) => onChange({ ...blank, accepted: lines })}
      />
      {blank.chosen && (
        <LinesField
          label={own('distractors')}
          hint={own('distractorsHint')}
          lines={blank.distractors}
          wrong={both ? own('sameChoice') : few ? own('fewChoices') : null}
          onChange={(lines) => onChange({ ...blank, distractors: lines })}
        />
      )}
    </div>
  );
}
