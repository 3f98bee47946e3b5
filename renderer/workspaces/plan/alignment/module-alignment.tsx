/** The module whose goals are looked at, and the choice of another. */

import type { ReactNode } from 'react';
import { moduleOf } from '../../../app/navigate.ts';
import { setView, useView } from '../../../app/view.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Select } from '../../../ui/fields.tsx';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import css from '../plan.module.css';
import { AlignmentView } from './alignment-view.tsx';

export function ModuleAlignment(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { selected } = useView();
  const modules = useChildren(document.programme.id, 'module');
  const module = useRecord('module', moduleOf(document.records, selected) ?? modules[0]?.id ?? null);
  if (!module) return <p className={css.nothing}>{t('plan.noModules')}</p>;
  return (
    <div className={css.plan} data-pane="plan">
      <div className={css.title}>
        <div>
          <h1>
            <CodeBadge>{module.data.code}</CodeBadge> {module.data.title}
          </h1>
          <StatusPill status={module.data.status} />
        </div>
        <Select
          label={t('plan.module')}
          hideLabel
          value={module.id}
          onChange={(id) => setView({ selected: id })}
          options={modules.map((item) => ({ id: item.id, label: `${item.data.code} ${item.data.title}` }))}
        />
      </div>
      <AlignmentView key={module.id} module={module} />
    </div>
  );
}
