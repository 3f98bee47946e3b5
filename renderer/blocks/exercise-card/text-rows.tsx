/** Parts of an exercise that are a text each: items, statements, criteria. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import type { RichText } from '../../../shared/blocks/inline.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import css from './exercise-card.module.css';
import { PartList, type PartListProps, type Row } from './part-list.tsx';
import { useSameWords } from './same-words.ts';

interface TextPart {
  readonly id: string;
  readonly text: RichText;
}

export function TextRows<Data extends ExerciseData, Part extends TextPart>({
  lead,
  trail,
  ...list
}: Omit<PartListProps<Data, Part>, 'members' | 'children'> & {
  /** What stands before the words of a row, and behind them. */
  readonly lead?: (index: number) => ReactNode;
  readonly trail?: (part: Part, row: Row<Part, Data>) => ReactNode;
}): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const texts = list.get(list.card.data).map(({ text }) => text);
  // That a part has a text the compiler does not see through a part of any shape.
  const members = ['text'] as unknown as readonly [Parameters<Row<Part, Data>['field']>[0]];
  return (
    <PartList<Data, Part> {...list} members={members}>
      {(part, row) => (
        <>
          {lead?.(row.index)}
          <RichInput
            {...row.field(members[0])}
            label={row.name}
            placeholder={t('card.noPart')}
            wrong={sameWords(part.text, texts)}
            className={css.texts}
          />
          {trail?.(part, row)}
        </>
      )}
    </PartList>
  );
}
