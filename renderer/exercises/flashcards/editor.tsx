/** The editor of the flashcards. */

import type { ReactNode } from 'react';
import { maxCards, type Flashcards } from '../../../shared/exercises/flashcards/schema.ts';
import { words } from '../../../shared/exercises/flashcards/words.ts';
import { useWords } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { PromptField, UnscoredFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<Flashcards>): ReactNode {
  const own = useWords(words.author);
  const { cards } = data;
  return (
    <>
      <PromptField data={data} patch={patch} />
      <p className={css.note}>{own('hint')}</p>
      <ItemsField
        label={own('cards')}
        items={cards}
        keyOf={({ id }) => id}
        nameOf={(index) => own('card', { number: index + 1 })}
        max={maxCards}
        addLabel={own('add')}
        create={() => ({ id: freeId(cards), front: '', back: '' })}
        onChange={(changed) => patch({ cards: changed })}
      >
        {(card, change, index) => (
          <>
            <PartField
              label={own('front', { number: index + 1 })}
              value={card.front}
              among={cards.map(({ front }) => front)}
              onChange={(front) => change({ front })}
            />
            <PartField
              label={own('back', { number: index + 1 })}
              value={card.back}
              among={[]}
              onChange={(back) => change({ back })}
            />
          </>
        )}
      </ItemsField>
      <Switch label={own('shuffle')} value={data.shuffle} onChange={(shuffle) => patch({ shuffle })} />
      <UnscoredFields data={data} patch={patch} />
    </>
  );
}
