/** The inspector: settings of the block the caret is in, goals of it or its page, and settings of what is selected in the outline. */

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { setView, useViewOf, type View } from '../../../shell/view.ts';
import { BlockInspector } from '../../../blocks/block-inspector.tsx';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { GoalsPanel } from './goals/goals-panel.tsx';
import { CommentsPanel, CommentsTab } from '../../../review/comments-panel.tsx';
import css from './inspector.module.css';
import { ModuleSettings } from './module-settings.tsx';
import { PageSettings, UnitSettings } from './part-settings.tsx';
import { ProgrammeSettings } from './programme-settings.tsx';

export function Inspector(): ReactNode {
  const t = useText();
  const { selected, block, inspectorTab } = useViewOf(({ selected, block, inspectorTab }) => ({
    selected,
    block,
    inspectorTab,
  }));
  const document = useDocument();
  const { records } = document;
  const kind = (selected === null ? null : records.get(selected)?.kind) ?? 'programme';
  const place = kind === 'module' || kind === 'unit' || kind === 'page' ? kind : 'programme';
  return (
    <Tabs
      selectedKey={inspectorTab}
      onSelectionChange={(key) => setView({ inspectorTab: key as View['inspectorTab'] })}
    >
      <TabList className={css.tabs ?? ''} aria-label={t('inspector.title')}>
        <Tab id="block">{t('inspector.block')}</Tab>
        <Tab id="goals">{t('inspector.goals')}</Tab>
        <Tab id="comments">
          <CommentsTab on={selected ?? document.programme.id} />
        </Tab>
        <Tab id="place">{t(`inspector.${place}`)}</Tab>
      </TabList>
      <TabPanel id="block" className={css.panel ?? ''}>
        {block === null ? (
          <p className={css.none}>{t('inspector.noBlock')}</p>
        ) : (
          <BlockInspector key={block} blockId={block} />
        )}
      </TabPanel>
      <TabPanel id="goals" className={css.panel ?? ''}>
        <GoalsPanel />
      </TabPanel>
      <TabPanel id="comments" className={css.panel ?? ''}>
        <CommentsPanel on={selected ?? document.programme.id} />
      </TabPanel>
      <TabPanel id="place" className={css.panel ?? ''}>
        {place === 'programme' && <ProgrammeSettings />}
        {place === 'module' && <ModuleSettings key={selected} moduleId={selected ?? ''} />}
        {place === 'unit' && <UnitSettings key={selected} unitId={selected ?? ''} />}
        {place === 'page' && <PageSettings key={selected} pageId={selected ?? ''} />}
      </TabPanel>
    </Tabs>
  );
}
