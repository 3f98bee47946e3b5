/** The module whose goals are looked at, and the choice of another. */

import type { ReactNode } from 'react';
import { useText } from '../../../i18n/index.ts';
import { ModuleHead, useShownModule } from '../module-head.tsx';
import css from '../plan.module.css';
import { AlignmentView } from './alignment-view.tsx';

export function ModuleAlignment(): ReactNode {
  const t = useText();
  const module = useShownModule();
  if (!module) return <p className={css.nothing}>{t('plan.noModules')}</p>;
  return (
    <div className={css.plan} data-pane="plan">
      <ModuleHead module={module} />
      <AlignmentView key={module.id} module={module} />
    </div>
  );
}
