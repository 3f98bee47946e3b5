/** The Publish workspace: its views, each a file of its own, and which of them is shown. */

import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { ViewNav } from '../../ui/view-nav.tsx';
import { Checker } from './checks/checker.ts';
import { LookView } from './look/look-view.tsx';
import { ModulePackage } from './module-package.tsx';
import { publishViews, setPublish, usePublish, type PublishViewName } from './publish-view.ts';
import { Published } from './published.tsx';
import { WholeProgramme } from './whole-programme.tsx';
import css from './publish.module.css';

const views: Readonly<Record<PublishViewName, (given: { readonly checker: Checker }) => ReactNode>> = {
  module: ModulePackage,
  programme: WholeProgramme,
  look: LookView,
  published: Published,
};

export function PublishWorkspace(): ReactNode {
  const t = useText();
  const [checker] = useState(() => new Checker());
  useEffect(() => () => checker.close(), [checker]);
  const shown = usePublish((publish) => publish.view);
  const View = views[shown];
  return (
    <main className={css.publish} data-pane="publish">
      <ViewNav
        label={t('command.publish')}
        views={publishViews.map((id) => ({ id, title: t(`publish.view.${id}`) }))}
        shown={shown}
        onShow={(view) => setPublish({ view })}
      />
      <div className={css.view}>
        <h1>{t(`publish.title.${shown}`)}</h1>
        <View checker={checker} />
      </div>
    </main>
  );
}
