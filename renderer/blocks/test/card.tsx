/** A test in the page: what it draws from, and how it judges. */

import type { ReactNode } from 'react';
import type { Test } from '../../../shared/blocks/test/schema.ts';
import { candidates } from '../../../shared/edit/candidates.ts';
import { useChildren, useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame } from '../card.tsx';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data: shown }: BlockCardProps<Test>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { data } = card;
  const { records } = useDocument();
  const bank = useRecord('page', data.bank);
  // Looked at again whenever the bank changes.
  useChildren(data.bank, 'block');
  const facts = [
    t('test.points', { count: data.points }),
    data.minutes === null ? '' : t('activity.minutesShort', { count: data.minutes }),
    data.passMark === null ? '' : t('test.passes', { mark: data.passMark }),
  ];
  return (
    <CardFields id={id}>
      <Frame of="test" facts={facts}>
        <PlainWords
          card={card}
          name="title"
          label={t('test.title')}
          placeholder={t('insert.test')}
          text={data.title}
          set={(now, title) => ({ ...now, title })}
          className={css.prompt}
        />
        <p data-unwritten={bank === undefined}>
          {bank
            ? t('test.draws', { draw: data.draw, count: candidates(records, data).length, bank: bank.data.title })
            : t('test.noBank')}
        </p>
      </Frame>
    </CardFields>
  );
}
