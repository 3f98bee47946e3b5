/** The module that a view of Plan is about, with the choice of another. */

import type { ReactNode } from 'react';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { useChildren, useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { Select } from '../../ui/fields.tsx';
import { CodeBadge, StatusPill } from '../../ui/status-pill.tsx';
import css from './plan.module.css';

/** The module of what is selected in Write, or the first one; null when there is none. */
export function useShownModule(): RecordOf<'module'> | null {
  const document = useDocument();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  return useRecord('module', moduleOf(document.records, selected) ?? modules[0]?.id ?? null) ?? null;
}

export function ModuleHead({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  return (
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
  );
}
