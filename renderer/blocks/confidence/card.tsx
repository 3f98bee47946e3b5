/** A self-check in the page: its statements over one scale, with the advice on each. */

import { useContext, type ReactNode } from 'react';
import { maxStatements, type Confidence } from '../../../shared/blocks/confidence/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { Aside, ExerciseFrame } from '../exercise-card/frame.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { ScalePoints } from '../exercise-card/scale-points.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Confidence>): ReactNode {
  const card = useCard(id, data);
  return (
    <ExerciseFrame card={card}>
      <ScalePoints card={card} />
      <Statements card={card} />
    </ExerciseFrame>
  );
}

function Statements({ card }: { readonly card: CardEdit<Confidence> }): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const active = useContext(CardContext)?.active ?? false;
  const texts = card.data.statements.map(({ text }) => text);
  return (
    <PartList<Confidence, Confidence['statements'][number]>
      card={card}
      list="statements"
      label={t('exercise.confidence.statements')}
      get={(now) => now.statements}
      set={(now, statements) => ({ ...now, statements })}
      max={maxStatements}
      addLabel={t('card.confidence.addStatement')}
      nameOf={(index) => t('exercise.confidence.statement', { number: index + 1 })}
      create={(statements) => ({ id: freeId(statements), text: rich(''), advice: rich(''), url: '' })}
      members={['text', 'advice']}
    >
      {(statement, { index, name, field }) => (
        <div className={css.texts}>
          <RichInput
            {...field('text')}
            label={name}
            placeholder={t('card.noPart')}
            wrong={sameWords(statement.text, texts)}
          />
          <Aside
            {...field('advice')}
            label={t('card.confidence.adviceOn', { number: index + 1 })}
            offer={t('card.confidence.advice')}
            active={active}
          />
        </div>
      )}
    </PartList>
  );
}
