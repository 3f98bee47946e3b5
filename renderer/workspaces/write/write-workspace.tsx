/** The Write workspace: outline, page, inspector. */

import type { ReactNode } from 'react';
import { blockViews } from '../../blocks/registry.ts';
import { BlockViews } from '../../editor/block-views.ts';
import { PageEditor } from '../../editor/page-editor.tsx';
import { useView } from '../../shell/view.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Inspector } from './inspector/inspector.tsx';
import { Outline } from './outline/outline.tsx';
import type { WorkspaceProps } from '../../shell/feature.ts';
import css from './write.module.css';

export function WriteWorkspace({ isNew }: WorkspaceProps): ReactNode {
  const t = useText();
  const selected = useView((view) => view.selected);
  return (
    <div className={css.panes}>
      <nav className={css.outline} aria-label={t('outline.title')} data-pane="outline">
        {!isNew && <Outline />}
      </nav>
      <main className={css.main}>
        <BlockViews value={blockViews}>
          <Selected id={selected} />
        </BlockViews>
      </main>
      <aside className={css.side} aria-label={t('inspector.title')} data-pane="inspector">
        {!isNew && <Inspector />}
      </aside>
    </div>
  );
}

function Selected({ id }: { readonly id: string | null }): ReactNode {
  const t = useText();
  const document = useDocument();
  const page = useRecord('page', id);
  if (page) return <PageEditor pageId={page.id} />;
  const record = id === null ? undefined : document.records.get(id);
  return (
    <div className={css.nothing}>
      <p>{t(record ? 'write.choosePage' : 'write.nothing')}</p>
    </div>
  );
}
