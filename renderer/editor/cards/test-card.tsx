/** A test in the page: what it draws from, and how it judges. */

import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Test } from '../../../shared/blocks/test/schema.ts';
import { candidates } from '../../../shared/edit/candidates.ts';
import { useChildren, useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

export function TestCard({ element }: { readonly element: Omit<Test, 'children'> }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const { records } = useDocument();
  const bank = useRecord('page', element.bank);
  // Looked at again whenever the bank changes.
  useChildren(element.bank, 'block');
  const facts = [
    t('test.points', { count: element.points }),
    element.minutes === null ? '' : t('activity.minutesShort', { count: element.minutes }),
    element.passMark === null ? '' : t('test.passes', { mark: element.passMark }),
  ];
  return (
    <section className={css.card} data-selected={selected} aria-label={t('insert.test')}>
      <header>
        <ListChecks size={15} aria-hidden />
        <b>{t('insert.test')}</b>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </header>
      <p className={css.prompt}>{element.title === '' ? t('insert.test') : element.title}</p>
      <p data-unwritten={bank === undefined}>
        {bank
          ? t('test.draws', { draw: element.draw, count: candidates(records, element).length, bank: bank.data.title })
          : t('test.noBank')}
      </p>
    </section>
  );
}
