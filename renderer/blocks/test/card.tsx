/** A test in the page: what it draws from, and how it judges. */

import type { ReactNode } from 'react';
import type { Test } from '../../../shared/blocks/test/schema.ts';
import { candidates } from '../../../shared/edit/candidates.ts';
import { useChildren, useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle } from '../card.tsx';

export function Card({ data }: { readonly data: Test }): ReactNode {
  const t = useText();
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
    <Frame of="test" facts={facts}>
      <CardTitle>{data.title || t('insert.test')}</CardTitle>
      <p data-unwritten={bank === undefined}>
        {bank
          ? t('test.draws', { draw: data.draw, count: candidates(records, data).length, bank: bank.data.title })
          : t('test.noBank')}
      </p>
    </Frame>
  );
}
