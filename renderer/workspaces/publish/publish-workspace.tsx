/** The Publish workspace: its views, each a file of its own, and which of them is shown. */

import type { ReactNode } from 'react';
import { loadFormats, type LoadedFormats } from '../../../shared/output/formats/index.ts';
import { useText } from '../../i18n/index.ts';
import { ViewNav } from '../../ui/view-nav.tsx';
import { LookView } from './look/look-view.tsx';
import { ModulePackage } from './module-package.tsx';
import { publishViews, setPublish, usePublish, type PublishViewName } from './publish-view.ts';
import { Published } from './published.tsx';
import { WholeProgramme } from './whole-programme.tsx';
import css from './publish.module.css';

const views: Readonly<Record<PublishViewName, (given: { readonly loaded: LoadedFormats }) => ReactNode>> = {
  module: ModulePackage,
  programme: WholeProgramme,
  look: LookView,
  published: Published,
};

/** With the code of the formats, which each view asks for. */
export async function publishWorkspace(): Promise<() => ReactNode> {
  const loaded = await loadFormats();
  return () => <PublishWorkspace loaded={loaded} />;
}

function PublishWorkspace({ loaded }: { readonly loaded: LoadedFormats }): ReactNode {
  const t = useText();
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
        <View loaded={loaded} />
      </div>
    </main>
  );
}
