/** What the programme asks of its learners' time: bars and a table of its modules, and one module's ring, plan, balance and estimates. */

import { useRef, type ReactNode, type RefObject } from 'react';
import { writeWorkload } from '../../../../shared/rules/workload/table.ts';
import type { ModuleWorkload, ProgrammeWorkload } from '../../../../shared/rules/workload/workload.ts';
import { moduleOf } from '../../../shell/navigate.ts';
import { setView, useView } from '../../../shell/view.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { csvFile, fileName, saveFile } from '../../../ui/save-file.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import planCss from '../plan.module.css';
import { Bars } from './bars.tsx';
import { pngFile, svgFile } from './draw-file.ts';
import { useParts } from './donut.tsx';
import { Estimates } from './estimates.tsx';
import { ModulePanel } from './module-workload.tsx';
import { KindPatterns } from './patterns.tsx';
import { useHeads } from './use-heads.ts';
import { useWorkload } from './use-workload.ts';
import panes from '../panes.module.css';
import css from './workload.module.css';
import { WorkloadTable } from './workload-table.tsx';

export function WorkloadView(): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const selected = useView((view) => view.selected);
  const workload = useWorkload();
  const view = useRef<HTMLDivElement>(null);
  const wanted = moduleOf(document.records, selected);
  const module = workload.modules.find((one) => one.module === wanted) ?? workload.modules[0];
  if (!module) return <p className={planCss.nothing}>{t('plan.noModules')}</p>;
  const { ectsHours } = document.programme.data;
  const choose = (id: string): void => setView({ selected: id });
  const sum = {
    hours: format.number(workload.minutes / 60),
    planned: format.number((workload.planned ?? 0) / 60),
    ects: format.credits(workload.ects),
    rate: format.number(ectsHours),
  };

  return (
    <div className={panes.view} ref={view}>
      <KindPatterns />
      <div className={panes.main} data-pane="workload">
        <div className={panes.head}>
          <div>
            <h1>{t('workload.title')}</h1>
            <p>{t(workload.planned === null ? 'workload.sum' : 'workload.sumPlanned', sum)}</p>
          </div>
          <SaveMenu view={view} workload={workload} module={module} />
        </div>
        <div className={panes.card}>
          <h2 id="workload-bars">{t('workload.bars')}</h2>
          <ScrollRegion className={css.plotFrame} labelledBy="workload-bars">
            <Bars modules={workload.modules} onChoose={choose} />
          </ScrollRegion>
        </div>
        <WorkloadTable workload={workload} chosen={module.module} onChoose={choose} />
        <p className={panes.none}>{t('workload.rounded')}</p>
        {module.pages.length > 0 && (
          <section className={panes.card} aria-labelledby="workload-blocks">
            <h2 id="workload-blocks">{t('workload.blocks', { module: module.code })}</h2>
            <Estimates key={module.module} module={module} />
          </section>
        )}
      </div>
      <aside className={panes.side} data-pane="details" aria-label={t('overview.details')}>
        <ModulePanel workload={workload} module={module} onChoose={choose} />
      </aside>
    </div>
  );
}

/** The plots and the table as files. */
function SaveMenu({
  view,
  workload,
  module,
}: {
  /** Where the plots are drawn. */
  readonly view: RefObject<HTMLElement | null>;
  readonly workload: ProgrammeWorkload;
  readonly module: ModuleWorkload;
}): ReactNode {
  const t = useText();
  const heads = useHeads();
  const partsOf = useParts();
  const { title } = useDocument().programme.data;

  async function save(plot: 'bars' | 'donut', type: 'svg' | 'png'): Promise<void> {
    const drawing = view.current?.querySelector(`[data-plot="${plot}"]`);
    if (!drawing) return;
    const about = plot === 'bars' ? title : `${module.code} ${module.title}`;
    const words = {
      heading: `${t('workload.title')}: ${about}`,
      summary: drawing.getAttribute('aria-label') ?? '',
      legend: plot === 'bars' ? [] : partsOf(module).map(({ kind, said }) => ({ kind, words: said })),
    };
    const content =
      type === 'png'
        ? await pngFile(drawing, words)
        : new Blob([svgFile(drawing, words).text], { type: 'image/svg+xml;charset=utf-8' });
    saveFile(fileName(words.heading, 'workload', type), content);
  }

  function saveTable(): void {
    const text = writeWorkload(workload, heads, t('workload.whole'));
    saveFile(fileName(`${t('workload.title')}: ${title}`, 'workload', 'csv'), csvFile(text));
  }

  return (
    <Menu
      label={t('workload.export')}
      entries={[
        { id: 'bars.png', label: t('workload.as.bars.png'), run: () => void save('bars', 'png') },
        { id: 'bars.svg', label: t('workload.as.bars.svg'), run: () => void save('bars', 'svg') },
        ...(['png', 'svg'] as const).map((type) => ({
          id: `donut.${type}`,
          label: t(`workload.as.donut.${type}`, { code: module.code }),
          disabled: module.minutes === 0,
          divided: type === 'png',
          run: () => void save('donut', type),
        })),
        { id: 'csv', label: t('workload.as.csv'), divided: true, run: saveTable },
      ]}
    >
      <Button>{t('workload.export')}</Button>
    </Menu>
  );
}
