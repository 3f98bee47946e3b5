/** Words that are compared and have no marks, each on a row: answers that count as right. Their place is their name. */

import { Plus } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import css from './exercise-card.module.css';
import { PlainWords } from './plain-words.tsx';
import type { CardEdit } from './use-card.ts';

interface Props<Data extends BlockData> {
  readonly card: CardEdit<Data>;
  readonly list: string;
  readonly label: string;
  readonly get: (data: Data) => readonly string[];
  readonly set: (data: Data, lines: string[]) => Data;
  readonly max: number;
  readonly labelOf: (number: number) => string;
  /** What an empty line says, where it is not its label. */
  readonly placeholder?: string;
  readonly addLabel: string;
  /** The field to go to where the first line was taken away. */
  readonly above?: string;
  readonly className?: string | undefined;
  /** Unless they are wrong. */
  readonly right?: boolean;
}

export function PlainLines<Data extends BlockData>(props: Props<Data>): ReactNode {
  const { card, label, get, max, addLabel, className } = props;
  const active = useContext(CardContext)?.active ?? false;
  const lines = get(card.data);
  return (
    <div role="group" aria-label={label} className={className ?? css.parts}>
      {lines.map((_line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place: it has no id
        <Line key={index} {...props} index={index} />
      ))}
      {active && !card.readOnly && lines.length < max && (
        <button type="button" className={css.add} onClick={() => add(props, lines.length)}>
          <Plus size={13} aria-hidden /> {addLabel}
        </button>
      )}
    </div>
  );
}

function Line<Data extends BlockData>(props: Props<Data> & { readonly index: number }): ReactNode {
  const { card, list, get, set, labelOf, index, above = 'prompt', right = true, placeholder } = props;
  const name = `${list}/${index}`;
  const label = labelOf(index + 1);
  return (
    <div className={css.part} data-part data-right={right}>
      <PlainWords
        card={card}
        name={name}
        text={get(card.data)[index] ?? ''}
        set={(now, text) => set(now, get(now).with(index, text))}
        label={label}
        placeholder={placeholder ?? label}
        className={css.texts}
        verbatim
        onEnter={() => add(props, index + 1)}
        onErase={() =>
          card.change((now) => set(now, get(now).toSpliced(index, 1)), {
            from: name,
            to: index === 0 ? above : `${list}/${index - 1}`,
          })
        }
      />
    </div>
  );
}

function add<Data extends BlockData>({ card, list, get, set, max }: Props<Data>, index: number): void {
  if (get(card.data).length >= max) return;
  card.change((now) => set(now, get(now).toSpliced(index, 0, '')), {
    ...(index > 0 ? { from: `${list}/${index - 1}` } : {}),
    to: `${list}/${index}`,
  });
}
