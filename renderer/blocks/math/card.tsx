/** A formula in the page: typeset as in the package, or what is wrong with it. */

import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { MathBlock } from '../../../shared/blocks/math/schema.ts';
import { useText } from '../../i18n/index.ts';
import css from '../cards.module.css';
import { useFormula } from '../../editor/formula-view.tsx';

export function Card({ data }: { readonly data: MathBlock }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const { shown, wrong } = useFormula(data.source, data.alt, true);
  return (
    <div className={css.formula} data-selected={selected} role="group" aria-label={t('insert.math')}>
      {shown}
      {wrong?.code === 'formula.empty' && <p data-unwritten>{t('math.source')}</p>}
      {wrong && wrong.code !== 'formula.empty' && (
        <p className={css.missing}>{t(`checks.${wrong.code}`, wrong.params)}</p>
      )}
    </div>
  );
}
