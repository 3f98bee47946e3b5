/** The frameworks of the programme: a tree of competences, written here or read from a file, and where it comes from. */

import type { ReactNode } from 'react';
import { createFramework } from '../../../../shared/edit/competences.ts';
import { outlineOf, writeFramework } from '../../../../shared/frameworks/exchange.ts';
import { recordOf, type RecordId, type Records } from '../../../../shared/records/record.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { fileName, saveFile } from '../../../ui/save-file.ts';
import { CompetenceForm } from './competence-form.tsx';
import { FrameworkForm } from './framework-form.tsx';
import { setPlan, usePlan } from '../plan-view.ts';
import panes from '../panes.module.css';
import css from './framework.module.css';
import { ImportButton } from './import-button.tsx';
import { FrameworkTree } from './framework-tree.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { useCompetenceActions } from './use-competence-actions.ts';

export function FrameworkView(): ReactNode {
  const t = useText();
  const document = useDocument();
  const frameworks = useChildren(document.programme.id, 'framework');
  const { framework: shown, competence: chosen } = usePlan();
  const setShown = (id: RecordId | null): void => setPlan({ framework: id, competence: null });
  const setChosen = (id: RecordId | null): void => setPlan({ competence: id });
  const actions = useCompetenceActions(setChosen);
  const framework = frameworks.find(({ id }) => id === shown) ?? frameworks[0] ?? null;
  const writable = document.readOnly === null;
  const competence = chosen === null ? undefined : document.record('competence', chosen);

  function create(): void {
    const { records, newId, programme } = document;
    const language = programme.data.languages[0] ?? 'en';
    const title = t('competences.new');
    const changes = createFramework(records, { newId, programme: programme.id, title, language });
    document.change(changes, { label: 'undo.create' });
    setShown(changes.puts[0]?.id ?? null);
  }

  return (
    <div className={panes.view}>
      <div className={panes.main}>
        <div className={panes.head}>
          <h1>{framework ? framework.data.title.trim() || t('outline.untitled') : t('framework.title')}</h1>
          <div className={css.acts}>
            {frameworks.length > 1 && (
              <Select
                label={t('framework.title')}
                hideLabel
                value={framework?.id ?? ''}
                options={frameworks.map(({ id, data }) => ({ id, label: data.title || t('outline.untitled') }))}
                onChange={setShown}
              />
            )}
            {writable && <Button onPress={create}>{t('competences.add')}</Button>}
            {writable && <ImportButton onImported={setShown} />}
            {framework && (
              <Menu
                label={t('competences.export')}
                entries={(['case', 'csv'] as const).map((format) => ({
                  id: format,
                  label: t(`competences.as.${format}`),
                  run: () => saveFramework(document.records, framework.id, format),
                }))}
              >
                <Button>{t('competences.export')}</Button>
              </Menu>
            )}
          </div>
        </div>
        {framework ? (
          <FrameworkTree
            key={framework.id}
            framework={framework.id}
            chosen={chosen}
            onChoose={setChosen}
            actions={actions}
            writable={writable}
          />
        ) : (
          <p className={panes.none}>{t('competences.none')}</p>
        )}
      </div>
      {framework && <Details framework={framework.id} competence={competence?.id ?? null} onAsk={actions.ask} />}
      {actions.asking !== null && (
        <RemoveDialog
          id={actions.asking}
          onClose={() => actions.ask(null)}
          onRemove={(id) => {
            actions.ask(null);
            actions.remove(id);
          }}
        />
      )}
    </div>
  );
}

/** The chosen competence, or the framework itself. */
function Details({
  framework,
  competence,
  onAsk,
}: {
  readonly framework: RecordId;
  readonly competence: RecordId | null;
  /** Asks whether it may go. */
  readonly onAsk: (id: RecordId) => void;
}): ReactNode {
  const t = useText();
  return (
    <aside className={panes.side} data-pane="details" aria-label={t('overview.details')}>
      {competence === null ? (
        <FrameworkForm key={framework} frameworkId={framework} onRemove={() => onAsk(framework)} />
      ) : (
        <CompetenceForm key={competence} competenceId={competence} onClose={() => setPlan({ competence: null })} />
      )}
    </aside>
  );
}

/** Hands it to the person as a file. */
function saveFramework(records: Records, framework: RecordId, format: 'case' | 'csv'): void {
  const outline = outlineOf(records, framework);
  const record = recordOf(records, 'framework', framework);
  if (!outline || !record) return;
  // The same records give the same file, so what was never imported has the oldest time there is.
  const text = writeFramework(outline, format, record.data.importedAt ?? new Date(0).toISOString());
  const type = format === 'case' ? 'application/json' : 'text/csv';
  const name = fileName(record.data.title, 'framework', format === 'case' ? 'json' : 'csv');
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
