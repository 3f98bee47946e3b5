/** The words of one part. */

import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { inlineText, type RichText } from '../../shared/blocks/inline.ts';
import { TextField } from '../ui/fields.tsx';
import { RichField } from './rich-field.tsx';

/** Says at once when the words are missing, or the same as another part's. */
export function PartField({
  label,
  value,
  among,
  onChange,
}: {
  readonly label: string;
  readonly value: RichText;
  /** The words of all parts that must differ, this one's among them. */
  readonly among: readonly RichText[];
  readonly onChange: (value: RichText) => void;
}): ReactNode {
  const says = usePartWords(inlineText(value), among.map(inlineText));
  return <RichField label={label} value={value} {...says} onChange={onChange} />;
}

/** The same for a part that has no more than words. */
export function PlainPartField({
  label,
  value,
  among,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly among: readonly string[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return <TextField label={label} multiline value={value} {...usePartWords(value, among)} onChange={onChange} />;
}

function usePartWords(
  value: string,
  among: readonly string[],
): { readonly hint: string } | { readonly wrong: string | null } {
  const t = useText();
  const plain = value.trim().toLowerCase();
  const same = among.filter((text) => text.trim().toLowerCase() === plain).length > 1;
  return plain === '' ? { hint: t('exercise.noPart') } : { wrong: same ? t('exercise.samePart') : null };
}
