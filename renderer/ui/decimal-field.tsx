/** A number with decimals, typed with a comma or a point; an empty field means that nothing was written yet. */

import { useEffect, useState, type ReactNode } from 'react';
import { readNumber } from '../../shared/exercise/read-number.ts';
import { useLanguage } from '../i18n/index.ts';
import { TextField } from './fields.tsx';

export function DecimalField({
  label,
  value,
  min,
  max,
  wrongText,
  wrong = null,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Said while what is typed is no number within the bounds. */
  readonly wrongText: string;
  readonly wrong?: string | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const shown = writtenDecimal(value, useLanguage());
  const [text, setText] = useState(shown);
  const parsed = readDecimal(text, min, max);
  // What is being typed stays as it is; a change from elsewhere, such as undo, is shown.
  useEffect(() => {
    setText((typed) => (readDecimal(typed, min, max) === value ? typed : shown));
  }, [value, shown, min, max]);
  return (
    <TextField
      label={label}
      value={text}
      wrong={parsed === undefined || parsed === null ? wrongText : wrong}
      onChange={(typed) => {
        setText(typed);
        const next = readDecimal(typed, min, max);
        if (next !== undefined && next !== value) onChange(next);
      }}
    />
  );
}

export function writtenDecimal(value: number | null, language: string): string {
  const text = value === null ? '' : String(value);
  return language === 'en' ? text : text.replace('.', ',');
}

/** Null when empty, undefined when it is no number within the bounds. */
export function readDecimal(typed: string, min: number, max: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const read = readNumber(typed);
  const [number] = read?.values ?? [];
  return number === undefined || read?.unit !== '' || number < min || number > max ? undefined : number;
}
