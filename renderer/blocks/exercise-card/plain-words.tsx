/** One text of a block that has no marks, written where it is shown. */

import { useMemo, type ReactNode } from 'react';
import { inlineText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import type { CardEdit } from './use-card.ts';

type InputProps = Parameters<typeof RichInput>[0];

export interface PlainWordsProps<Data extends BlockData> extends Omit<InputProps, 'value' | 'onChange' | 'plain'> {
  readonly card: CardEdit<Data>;
  readonly name: string;
  readonly text: string;
  readonly set: (data: Data, text: string) => Data;
}

export function PlainWords<Data extends BlockData>({
  card,
  name,
  text,
  set,
  ...field
}: PlainWordsProps<Data>): ReactNode {
  // A text has no marks: it is made anew only when it is another.
  const value = useMemo(() => rich(text), [text]);
  return <RichInput {...card.words(name, value, (now, words) => set(now, inlineText(words)))} {...field} plain />;
}
