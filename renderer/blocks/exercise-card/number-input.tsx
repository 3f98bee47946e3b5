/** A number on a card, with a comma or a point: what is no number stays in its field and is not saved. */

import { useMemo, useState, type ReactNode } from 'react';
import { inlineText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useLanguage } from '../../i18n/index.ts';
import { readDecimal, writtenDecimal } from '../../ui/decimal-field.tsx';
import { tellRefused } from '../../ui/refusal.ts';
import css from './exercise-card.module.css';
import type { CardEdit } from './use-card.ts';

export function NumberInput<Data extends BlockData>({
  card,
  name,
  label,
  value,
  min,
  max,
  empty,
  set,
}: {
  readonly card: CardEdit<Data>;
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** What a field with nothing in it says, and one that has but a sign so far. */
  readonly empty: 0 | null;
  readonly set: (data: Data, value: number | null) => Data;
}): ReactNode {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  // What is being typed stays as it is, as long as it says the number: "1," is not turned into "1".
  const text = read(typed) === value ? typed : writtenDecimal(value, language);
  const shown = useMemo(() => rich(text), [text]);
  const { onChange } = card.words(name, shown, (data, words) => set(data, read(inlineText(words)) ?? empty));

  function read(words: string): number | null | undefined {
    return /^[-+−]?$/.test(words.trim()) ? empty : readDecimal(words, min, max);
  }

  return (
    <RichInput
      name={name}
      value={shown}
      plain
      digits
      label={label}
      placeholder={empty === null ? label : String(empty)}
      className={empty === null ? css.entered : `${css.entered} ${css.short}`}
      onChange={(words, how) => {
        const said = inlineText(words);
        const number = read(said);
        if (number === undefined) return void tellRefused({ code: 'number.unread', params: {} });
        setTyped(said);
        if (number !== value) onChange(words, how);
      }}
    />
  );
}
