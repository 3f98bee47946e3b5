/** The chosen module beside the board: its settings, and the ways to its pages and its goals. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RecordId } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { CodeBadge } from '../../../ui/status-pill.tsx';
import { ModuleSettings } from '../../write/inspector/module-settings.tsx';
import { showGoals } from '../show-plan.ts';
import css from './overview.module.css';
import { setOverview } from './view-state.ts';

export function ModulePanel({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  if (!module) return null;
  return (
    <>
      <div className={css.panelHead}>
        <h2>
          <CodeBadge>{module.data.code}</CodeBadge> {module.data.title.trim() || t('outline.untitled')}
        </h2>
        <IconButton label={t('overview.backToNumbers')} onPress={() => setOverview({ chosen: null })}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <div className={css.ways}>
        <Button onPress={() => goTo(document.records, moduleId)}>{t('overview.open')}</Button>
        <Button onPress={() => showGoals(moduleId)}>{t('overview.openGoals')}</Button>
      </div>
      <ModuleSettings moduleId={moduleId} />
    </>
  );
}
