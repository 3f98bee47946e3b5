/** Words of a block that are there when something is written in them, and offered while its card is being written. */

import { useContext, type ReactNode } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { CardContext } from '../editor/field/card-context.ts';
import { PlainWords, type PlainWordsProps } from './exercise-card/plain-words.tsx';

export function OfferedWords<Data extends BlockData>(props: PlainWordsProps<Data>): ReactNode {
  const active = useContext(CardContext)?.active ?? false;
  if (props.text === '' && (!active || props.card.readOnly)) return null;
  return <PlainWords placeholder={props.label} {...props} />;
}
