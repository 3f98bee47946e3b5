/** A field for rich text: it shows the words, and what is typed is laid onto the text, whose marks and pictures stay. */

import type { ComponentProps, ReactNode } from 'react';
import { inlineText, type RichText } from '../../shared/blocks/inline.ts';
import { withText } from '../../shared/blocks/rich-text.ts';
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

/** Its words as Find has them: those between two formulas or pictures are one run. */
export function runsOf(text: RichText): readonly string[] {
  const runs = [''];
  for (const node of text) {
    if ('type' in node && node.type !== 'link') runs.push(inlineText([node]), '');
    else runs.push(`${runs.pop() ?? ''}${inlineText([node])}`);
  }
  return runs.filter((run) => run !== '');
}
