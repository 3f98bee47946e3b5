/** A timeline in the page: its steps as learners read them, each with its date, its title and what happened. */

import { useContext, type ReactNode } from 'react';
import { emptyStep } from '../../../shared/blocks/timeline/index.ts';
import { timelineSchema, type Timeline, type TimelineStep } from '../../../shared/blocks/timeline/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame } from '../card.tsx';
import css from '../cards.module.css';
import rows from '../exercise-card/exercise-card.module.css';
import { PartList, type Row } from '../exercise-card/part-list.tsx';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Timeline>): ReactNode {
  const t = useText();
  const card = useCard(id, data);
  const { title, steps } = card.data;
  return (
    <CardFields id={id}>
      <Frame of="timeline" facts={[t('timeline.count', { count: steps.length })]} asks={title}>
        <OfferedWords
          card={card}
          name="title"
          label={t('timeline.title')}
          text={title}
          set={(now, words) => ({ ...now, title: words })}
          className={css.prompt}
        />
        <PartList<Timeline, TimelineStep>
          card={card}
          list="steps"
          label={t('timeline.steps')}
          get={(now) => now.steps}
          set={(now, changed) => ({ ...now, steps: changed })}
          max={limitOf(timelineSchema.shape.steps)}
          addLabel={t('timeline.add')}
          nameOf={(index) => t('timeline.step', { number: index + 1 })}
          create={(others) => emptyStep(freeId(others))}
          members={['when', 'title', 'text']}
          above="title"
        >
          {(_step, row) => <Step row={row} />}
        </PartList>
      </Frame>
    </CardFields>
  );
}

function Step({ row }: { readonly row: Row<TimelineStep, Timeline> }): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const number = row.index + 1;
  // Enter goes on to the title and to what happened, and from there to the next step.
  const { onEnter: _afterDate, ...when } = row.plain('when');
  const { onEnter: _afterTitle, ...title } = row.plain('title');
  const isOnlyDated = title.text === '' && row.plain('text').text === '';
  return (
    <div className={css.step}>
      <PlainWords
        {...when}
        label={t('timeline.when', { number })}
        placeholder={active || isOnlyDated ? row.name : ''}
        className={css.when}
      />
      <div className={rows.texts}>
        <OfferedWords {...title} label={t('timeline.what', { number })} className={rows.title} />
        <OfferedWords {...row.plain('text')} label={t('timeline.text', { number })} multiline />
      </div>
    </div>
  );
}
