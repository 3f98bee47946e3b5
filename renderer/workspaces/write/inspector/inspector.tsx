/** The inspector: settings of the block the caret is in, goals of it or its page, and settings of the module or programme. */

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { setView, useViewOf, type View } from '../../../shell/view.ts';
import { moduleOf } from '../../../shell/navigate.ts';
import { BlockInspector } from '../../../blocks/block-inspector.tsx';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { GoalsPanel } from './goals/goals-panel.tsx';
import css from './inspector.module.css';
import { ModuleSettings } from './module-settings.tsx';
import { ProgrammeSettings } from './programme-settings.tsx';

export function Inspector(): ReactNode {
  const t = useText();
  const { selected, block, inspectorTab } = useViewOf(({ selected, block, inspectorTab }) => ({
    selected,
    block,
    inspectorTab,
  }));
  const { records } = useDocument();
  const module = moduleOf(records, selected);
  return (
    <Tabs
      selectedKey={inspectorTab}
      onSelectionChange={(key) => setView({ inspectorTab: key as View['inspectorTab'] })}
    >
      <TabList className={css.tabs ?? ''} aria-label={t('inspector.title')}>
        <Tab id="block">{t('inspector.block')}</Tab>
        <Tab id="goals">{t('inspector.goals')}</Tab>
        <Tab id="place">{t(module === null ? 'inspector.programme' : 'inspector.module')}</Tab>
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
      <TabPanel id="place" className={css.panel ?? ''}>
        {module === null ? <ProgrammeSettings /> : <ModuleSettings key={module} moduleId={module} />}
      </TabPanel>
    </Tabs>
  );
}
