/** One blank: how it is filled in, what is right, and what else its list offers. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { acceptedBy, optionsOf } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import { type Blank } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import items from '../../ui/items-field.module.css';
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
  const name = t('exercise.fill-in-blanks.blank', { number: blank.number });
  const accepted = acceptedBy(blank);
  const both = blank.distractors.some((one) => accepted.includes(one.trim()));
  const few = optionsOf(blank).length < 2;
  return (
    <div role="group" aria-label={name} className={items.option}>
      <div className={items.row}>
        <b>{name}</b>
        <span className={items.space} />
        <IconButton label={t('exercise.remove', { name })} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {!used && (
        <p className={css.wrong}>
          {t('exercise.fill-in-blanks.unused')}{' '}
          <Button onPress={onPutBack}>{t('exercise.fill-in-blanks.putBack')}</Button>
        </p>
      )}
      <Select
        label={t('exercise.fill-in-blanks.how')}
        value={blank.chosen ? 'chosen' : 'typed'}
        options={(['typed', 'chosen'] as const).map((id) => ({ id, label: t(`exercise.fill-in-blanks.${id}`) }))}
        onChange={(how) => onChange({ ...blank, chosen: how === 'chosen' })}
      />
      <LinesField
        label={t('exercise.fill-in-blanks.accepted')}
        hint={t('exercise.fill-in-blanks.acceptedHint')}
        lines={blank.accepted}
        wrong={accepted.length === 0 ? t('exercise.fill-in-blanks.noAnswer') : null}
        onChange={(lines) => onChange({ ...blank, accepted: lines })}
      />
      {blank.chosen && (
        <LinesField
          label={t('exercise.fill-in-blanks.distractors')}
          hint={t('exercise.fill-in-blanks.distractorsHint')}
          lines={blank.distractors}
          wrong={both ? t('exercise.fill-in-blanks.sameChoice') : few ? t('exercise.fill-in-blanks.fewChoices') : null}
          onChange={(lines) => onChange({ ...blank, distractors: lines })}
        />
      )}
    </div>
  );
}
