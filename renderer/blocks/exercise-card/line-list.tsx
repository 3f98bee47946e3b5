/** Texts without an id of their own, as lines of the card: hints, what matches nothing. Their place is their name. */

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RichText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import css from './exercise-card.module.css';
import type { CardEdit } from './use-card.ts';

export function LineList<Data extends BlockData>({
  card,
  list,
  get,
  set,
  max,
  active,
  icon,
  labelOf,
  addLabel,
  above,
}: {
  readonly card: CardEdit<Data>;
  readonly list: string;
  readonly get: (data: Data) => readonly RichText[];
  readonly set: (data: Data, lines: RichText[]) => Data;
  readonly max: number;
  readonly active: boolean;
  readonly icon?: ReactNode;
  readonly labelOf: (number: number) => string;
  readonly addLabel: string;
  /** The field to go to where the first line was taken away. */
  readonly above: string;
}): ReactNode {
  const lines = get(card.data);
  const nameOf = (index: number): string => (index < 0 ? above : `${list}/${index}`);
  const add = (index: number): void => {
    if (lines.length >= max) return;
    const caret = { from: nameOf(index - 1), to: nameOf(index) };
    card.change((now) => set(now, get(now).toSpliced(index, 0, rich(''))), caret);
  };
  return (
    <>
      {lines.map((line, index) => (
        // A line is its place: it has no id.
        <div key={index} className={css.line}>
          {icon}
          <RichInput
            {...card.words(nameOf(index), line, (now, value) => set(now, get(now).with(index, value)))}
            label={labelOf(index + 1)}
            placeholder={labelOf(index + 1)}
            onEnter={() => add(index + 1)}
            onErase={() =>
              card.change((now) => set(now, get(now).toSpliced(index, 1)), {
                from: nameOf(index),
                to: nameOf(index - 1),
              })
            }
          />
        </div>
      ))}
      {active && !card.readOnly && lines.length < max && (
        <button type="button" className={css.add} onClick={() => add(lines.length)}>
          <Plus size={13} aria-hidden /> {addLabel}
        </button>
      )}
    </>
  );
}
