/** Minutes that count once they are settled, by Enter or by leaving the field, so that each is one step; Escape takes back. */

import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { useLanguage } from '../../../i18n/index.ts';
import kit from '../../../ui/kit.module.css';
import { parseMinutes } from './minutes.ts';

export function MinutesField({
  label,
  hideLabel = false,
  hint,
  wrongText,
  value,
  most,
  whole = false,
  isDisabled,
  onSettle,
  inputRef,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly wrongText: string;
  /** Shown to a tenth; null shows nothing. */
  readonly value: number | null;
  readonly most: number;
  /** Only whole minutes. */
  readonly whole?: boolean;
  readonly isDisabled: boolean;
  /** Called with null when the field was emptied, and never with what stood there already. */
  readonly onSettle: (minutes: number | null) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}): ReactNode {
  const language = useLanguage();
  const shown = value === null ? '' : value.toLocaleString(language, { maximumFractionDigits: 1, useGrouping: false });
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : parseMinutes(typed, most, whole);
  const isInvalid = parsed === undefined;

  function settle(): void {
    if (typed === null || isInvalid) return;
    setTyped(null);
    if (typed.trim() !== shown) onSettle(parsed);
  }

  return (
    <TextField
      className={hideLabel ? '' : (kit.field ?? '')}
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={settle}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        else if (typed !== null && (event.key === 'Escape' || isUndo(event))) {
          event.preventDefault();
          setTyped(null);
        } else event.continuePropagation();
      }}
    >
      <Label className={hideLabel ? (kit.hidden ?? '') : ''}>{label}</Label>
      <Input ref={inputRef} className={kit.input ?? ''} inputMode="decimal" />
      {hint && (
        <Text slot="description" className={kit.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={kit.wrong ?? ''}>{wrongText}</FieldError>
    </TextField>
  );
}

/** Undo takes back what is being typed before it takes back anything of the document. */
function isUndo({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;
}
