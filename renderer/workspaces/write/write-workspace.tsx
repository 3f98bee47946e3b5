/** The Write workspace: outline, page, inspector. */

import { useRef, type ReactNode } from 'react';
import { blockViews } from '../../blocks/registry.ts';
import { BlockViews } from '../../editor/block-views.ts';
import { PageEditor } from '../../editor/page-editor.tsx';
import { useView } from '../../shell/view.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Divider } from '../../ui/divider.tsx';
import { ThreadMarks } from '../../review/marks.tsx';
import { ModeSwitch } from '../../review/mode-switch.tsx';
import { SuggestionGhosts, SuggestionMarks } from '../../review/suggestion-marks.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Outline } from './outline/outline.tsx';
import type { WorkspaceProps } from '../../shell/feature.ts';
import { usePanes } from './use-panes.ts';
import css from './write.module.css';

export function WriteWorkspace({ isNew }: WorkspaceProps): ReactNode {
  const t = useText();
  const selected = useView((view) => view.selected);
  const outline = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  const { style, outlineShown, inspectorShown, dividers } = usePanes(outline, side);
  return (
    <div className={css.panes} style={style}>
      {outlineShown && (
        <nav className={css.outline} ref={outline} aria-label={t('outline.title')} data-pane="outline">
          {!isNew && <Outline />}
        </nav>
      )}
      <main className={css.main}>
        {outlineShown && <Divider label={t('write.outlineWidth')} {...dividers.outline} />}
        {inspectorShown && <Divider label={t('write.inspectorWidth')} {...dividers.inspector} />}
        <BlockViews value={blockViews}>
          <Selected id={selected} />
        </BlockViews>
      </main>
      {inspectorShown && (
        <aside className={css.side} ref={side} aria-label={t('inspector.title')} data-pane="inspector">
          {!isNew && <Inspector />}
        </aside>
      )}
    </div>
  );
}

function Selected({ id }: { readonly id: string | null }): ReactNode {
  const t = useText();
  const document = useDocument();
  const page = useRecord('page', id);
  if (page)
    return (
      <>
        <SuggestionGhosts>
          <PageEditor pageId={page.id} tools={<ModeSwitch />} />
        </SuggestionGhosts>
        <SuggestionMarks pageId={page.id} />
        <ThreadMarks pageId={page.id} />
      </>
    );
  const record = id === null ? undefined : document.records.get(id);
  return (
    <div className={css.nothing}>
      <p>{t(record ? 'write.choosePage' : 'write.nothing')}</p>
    </div>
  );
}
