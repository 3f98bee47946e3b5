/** A field for rich text: it shows the words, and what is typed is laid onto the text, whose marks and pictures stay. */

import type { ComponentProps, ReactNode } from 'react';
import { inlineText, type RichText } from '../../shared/blocks/inline.ts';
import { runsOf, withText } from '../../shared/blocks/rich-text.ts';
import { TextField } from '../ui/fields.tsx';

export function RichField({
  value,
  onChange,
  ...field
}: Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'multiline' | 'runs'> & {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
}): ReactNode {
  return (
    <TextField
      {...field}
      multiline
      value={inlineText(value)}
      runs={runsOf(value)}
      onChange={(words) => onChange(withText(value, words))}
    />
  );
}
