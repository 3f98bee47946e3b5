/** One number of a sheet: a point of a scale by its key, which the next question then waits for, or minutes, which Enter ends. */

import type { KeyboardEvent, ReactNode } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { criteria } from '../../../../shared/pilots/criteria.ts';
import { formOf, type Ask } from '../../../../shared/pilots/sheets/asks.ts';
import { numberTyped, placeOnScale } from '../../../../shared/pilots/sheets/type-in.ts';
import { useText } from '../../../i18n/index.ts';
import { useTyped } from '../../../ui/use-typed.ts';
import { useSheetWords } from './sheet-words.ts';
import css from './type-in.module.css';

export function NumberKey({
  ask,
  label,
  value,
  isDisabled,
  onChange,
  onDone,
}: {
  readonly ask: Ask;
  readonly label: string;
  readonly value: number | null;
  readonly isDisabled: boolean;
  readonly onChange: (value: number | null) => void;
  readonly onDone: (field: HTMLElement) => void;
}): ReactNode {
  const t = useText();
  const say = useSheetWords();
  const form = formOf(ask);
  const [text, setText] = useTyped(value === null ? '' : String(placeOnScale(ask, value)));
  const isPoint = form.is === 'points';
  const most = form.is === 'points' ? form.to - form.from + 1 : form.is === 'minutes' ? form.to : 0;
  const isWrong = text.trim() !== '' && numberTyped(ask, text) === null;
  const isSince = ask.is === 'goal' && ask.when === 'since';
  const points = criteria.behaviour.map((name, index) => `${index + 1} = ${say(name)}`).join(' · ');

  function type(typed: string): void {
    // Of two keys in one field the last one is meant.
    const wanted = isPoint ? typed.trim().slice(-1) : typed;
    setText(wanted);
    const number = numberTyped(ask, wanted);
    if (number !== null) onChange(number);
    else if (wanted.trim() === '' && value !== null) onChange(null);
  }

  function onInput(field: HTMLInputElement): void {
    if (isPoint && numberTyped(ask, field.value.trim().slice(-1)) !== null) onDone(field);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isWrong) return;
    event.preventDefault();
    onDone(event.currentTarget);
  }

  return (
    <TextField className={css.number ?? ''} value={text} onChange={type} isInvalid={isWrong} isDisabled={isDisabled}>
      <Label>{label}</Label>
      <Input
        className={css.key ?? ''}
        inputMode="decimal"
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
      />
      {isSince && (
        <Text slot="description" className={css.points ?? ''}>
          {points}
        </Text>
      )}
      {isWrong && (
        <Text slot="errorMessage" className={css.wrong ?? ''}>
          {t('common.wholeNumber', { min: isPoint ? 1 : 0, max: most })}
        </Text>
      )}
    </TextField>
  );
}
