/** The Plan workspace: the programme at a glance, and its frameworks of competences. */

import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { FrameworkView } from './framework/framework-view.tsx';
import { Overview } from './overview/overview.tsx';
import css from './plan-workspace.module.css';

const views = { overview: Overview, framework: FrameworkView } as const;

export default function PlanWorkspace(): ReactNode {
  const t = useText();
  const [shown, setShown] = useState<keyof typeof views>('overview');
  const View = views[shown];
  return (
    <main className={css.plan}>
      <nav className={css.views} aria-label={t('command.plan')}>
        {(['overview', 'framework'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-current={shown === name ? 'page' : undefined}
            onClick={() => setShown(name)}
          >
            {t(`${name}.title`)}
          </button>
        ))}
      </nav>
      <View />
    </main>
  );
}
