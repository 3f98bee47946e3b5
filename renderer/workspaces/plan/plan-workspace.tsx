/** The Plan workspace: the programme at a glance, a module's goals and what serves them, workload, session plan, and frameworks of competences. */

import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { ModuleAlignment } from './alignment/module-alignment.tsx';
import { FrameworkView } from './framework/framework-view.tsx';
import { Overview } from './overview/overview.tsx';
import { planViews, setPlan, usePlan } from './plan-view.ts';
import { lazily } from '../../ui/lazily.tsx';
import { ViewNav } from '../../ui/view-nav.tsx';
import css from './plan-workspace.module.css';
import { SessionView } from './session/session-view.tsx';

// The library of the plots is fetched when somebody looks at one.
const WorkloadView = lazily(async () => (await import('./workload/workload-view.tsx')).WorkloadView);

const views = {
  overview: Overview,
  alignment: ModuleAlignment,
  workload: WorkloadView,
  session: SessionView,
  framework: FrameworkView,
} as const;

export function PlanWorkspace(): ReactNode {
  const t = useText();
  const shown = usePlan((plan) => plan.view);
  const View = views[shown];
  return (
    <main className={css.plan}>
      <ViewNav
        label={t('command.plan')}
        views={planViews.map((id) => ({ id, title: t(`${id}.title`) }))}
        shown={shown}
        onShow={(view) => setPlan({ view })}
      />
      <View />
    </main>
  );
}
