/** The programme at a glance: its modules as a board, a table or a map, with their settings or the numbers beside. */

import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { columnings, groupings, noFilter } from '../../../../shared/edit/board.ts';
import { reaches } from '../../../../shared/model/programme/schema.ts';
import { createModuleWithPage } from '../../../../shared/edit/structure.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { BeginMenu } from '../../../templates/begin-menu.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { Board } from './board.tsx';
import { ModuleMap } from './module-map.tsx';
import { ModulePanel } from './module-panel.tsx';
import { ModuleTable } from './module-table.tsx';
import css from './overview.module.css';
import { ProgrammePanel } from './programme-panel.tsx';
import { overviewModes, setOverview, useOverview, type OverviewMode } from './view-state.ts';

export function Overview(): ReactNode {
  const t = useText();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const modules = useChildren(document.programme.id, 'module');
  const { mode, chosen } = useOverview();
  if (!programme) return null;
  const { data } = programme;
  const countries = [...new Set(data.partners.map(({ country }) => country).filter(Boolean))].join(' · ');
  const audiences = data.audiences.map(({ label }) => label).join(', ');
  function addModule(): void {
    const { records, newId } = document;
    const changes = createModuleWithPage(records, {
      newId,
      programme: document.programme.id,
      title: t('outline.newModule'),
      unit: t('outline.newUnit'),
      page: t('outline.newPage'),
    });
    document.change(changes, { label: 'undo.create' });
    // What was just made is to be seen, whatever was filtered.
    setOverview({ chosen: changes.puts[0]?.id ?? null, filter: noFilter });
  }

  return (
    <div className={css.overview}>
      <div className={css.main} data-pane="modules">
        <div className={css.head}>
          <div>
            <h1>{data.title}</h1>
            <p>{[countries, audiences].filter(Boolean).join(' – ')}</p>
          </div>
          <div className={css.begin}>
            {!document.isCopy && (
              <Button variant="primary" isDisabled={document.readOnly !== null} onPress={addModule}>
                {t('outline.addModule')}
              </Button>
            )}
            {document.readOnly === null && !document.isCopy && <BeginMenu />}
          </div>
        </div>
        <Tools mode={mode} />
        {modules.length === 0 ? (
          <p className={css.none}>{t('packages.noModules')}</p>
        ) : (
          <>
            {mode === 'board' && <Board />}
            {mode === 'table' && <ModuleTable />}
            {mode === 'map' && <ModuleMap />}
          </>
        )}
      </div>
      <aside className={css.side} data-pane="details" aria-label={t('overview.details')}>
        {chosen !== null && document.records.get(chosen) ? (
          <ModulePanel key={chosen} moduleId={chosen} />
        ) : (
          <ProgrammePanel />
        )}
      </aside>
    </div>
  );
}

function Tools({ mode }: { readonly mode: OverviewMode }): ReactNode {
  const t = useText();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const modules = useChildren(document.programme.id, 'module');
  const filter = useOverview((state) => state.filter);
  const owners = [...new Set(modules.map(({ data }) => data.owner).filter(Boolean))].toSorted();
  const all = { id: '', label: t('overview.all') };
  const narrowed = filter.level !== null || filter.reach !== null || filter.owner !== null;
  return (
    <div className={css.tools}>
      <ToggleButtonGroup
        className={css.modes ?? ''}
        aria-label={t('overview.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[mode]}
        onSelectionChange={([key]) => setOverview({ mode: overviewModes.find((one) => one === key) ?? 'board' })}
      >
        {overviewModes.map((id) => (
          <ToggleButton key={id} id={id}>
            {t(`overview.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {mode === 'board' && <BoardForm />}
      {mode !== 'map' && (
        <>
          <div className={css.tool}>
            <Select
              label={t('module.level')}
              value={filter.level ?? ''}
              options={[all, ...(programme?.data.levels ?? [])]}
              onChange={(level) => setOverview({ filter: { ...filter, level: level || null } })}
            />
          </div>
          <div className={css.tool}>
            <Select
              label={t('module.reach')}
              value={filter.reach ?? ''}
              options={[all, ...reaches.map((id) => ({ id, label: t(`reach.${id}`) }))]}
              onChange={(reach) =>
                setOverview({ filter: { ...filter, reach: reaches.find((one) => one === reach) ?? null } })
              }
            />
          </div>
          <div className={css.tool}>
            <Select
              label={t('module.owner')}
              value={filter.owner ?? ''}
              options={[all, ...owners.map((id) => ({ id, label: id }))]}
              onChange={(owner) => setOverview({ filter: { ...filter, owner: owner || null } })}
            />
          </div>
          {narrowed && (
            <Button variant="quiet" onPress={() => setOverview({ filter: noFilter })}>
              {t('overview.showAll')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** What the columns of the board are, and what its lanes. */
function BoardForm(): ReactNode {
  const t = useText();
  const { columns, grouping } = useOverview();
  return (
    <>
      <div className={css.tool}>
        <Select
          label={t('overview.columns')}
          value={columns}
          options={columnings.map((id) => ({ id, label: t(`overview.by.${id}`) }))}
          onChange={(next) => setOverview({ columns: next, ...(grouping === next ? { grouping: 'none' } : {}) })}
        />
      </div>
      <div className={css.tool}>
        <Select
          label={t('overview.group')}
          value={grouping}
          options={groupings.filter((id) => id !== columns).map((id) => ({ id, label: t(`overview.by.${id}`) }))}
          onChange={(next) => setOverview({ grouping: next })}
        />
      </div>
    </>
  );
}
