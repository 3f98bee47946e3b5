/** The words of one part, and the lines of several. */

import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { TextField } from '../ui/fields.tsx';

/** Says at once when the words are missing, or the same as another part's. */
export function PartField({
  label,
  value,
  among,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** The words of all parts that must differ, this one's among them. */
  readonly among: readonly string[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const t = useText();
  const plain = value.trim().toLowerCase();
  const same = among.filter((text) => text.trim().toLowerCase() === plain).length > 1;
  return (
    <TextField
      label={label}
      multiline
      value={value}
      {...(plain === '' ? { hint: t('exercise.noPart') } : { wrong: same ? t('exercise.samePart') : null })}
      onChange={onChange}
    />
  );
}

/** How many lines there may be, and how long, the programme says: what it does not take stays in the field. */
export function LinesField({
  label,
  hint,
  lines,
  wrong = null,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly wrong?: string | null;
  readonly onChange: (lines: string[]) => void;
}): ReactNode {
  return (
    <TextField
      label={label}
      hint={hint}
      multiline
      value={lines.join('\n')}
      wrong={wrong}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  );
}
