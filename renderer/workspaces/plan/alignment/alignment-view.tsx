/** Goals and alignment of one module: the matrix, its roles as buttons, and beside it the gaps or the chosen goal. */

import { Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { shownColumns } from '../../../../shared/rules/coverage/columns.ts';
import { alignmentRoles } from '../../../../shared/model/goals/schema.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { setPlan, usePlan } from '../plan-view.ts';
import css from '../plan.module.css';
import { GapList } from './gap-list.tsx';
import { GoalEditor } from './goal-editor.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { useAlignment, type Alignment } from './use-alignment.ts';
import { useToggle } from './use-toggle.ts';
import { useGoalActions } from './use-goal-actions.ts';

export function AlignmentView({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const { readOnly } = useDocument();
  const actions = useGoalActions();
  const alignment = useAlignment(module.id);
  const { folded, side, cell } = usePlan();
  const { matrix, coverage } = alignment;
  const columns = useMemo(() => shownColumns(matrix, folded), [matrix, folded]);
  const pages = matrix.columns.filter(({ kind, span }) => kind === 'page' && span > 1).map(({ id }) => id);
  const allFolded = pages.every((id) => folded.has(id));
  const goal = matrix.rows.find((row) => row.goal.id === cell.goal)?.goal ?? null;

  function fold(page: RecordId): void {
    const next = new Set(folded);
    if (!next.delete(page)) next.add(page);
    setPlan({ folded: next });
  }

  return (
    <div className={css.alignment}>
      <section className={css.card} aria-labelledby="plan-matrix" data-pane="matrix">
        <div className={css.bar}>
          <h2 id="plan-matrix">{t('plan.matrix')}</h2>
          {coverage.of > 0 && (
            <span className={css.filled}>{t('plan.filled', { filled: coverage.filled, of: coverage.of })}</span>
          )}
          {pages.length > 0 && coverage.goals.length > 0 && (
            <Button variant="quiet" onPress={() => setPlan({ folded: new Set(allFolded ? [] : pages) })}>
              {t(allFolded ? 'plan.unfoldAll' : 'plan.foldAll')}
            </Button>
          )}
        </div>
        {matrix.rows.length === 0 ? (
          <p className={css.empty}>{t('plan.noGoals')}</p>
        ) : (
          <MatrixTable label={t('plan.matrix')} matrix={matrix} columns={columns} onFold={fold} />
        )}
        <Reading alignment={alignment} />
        <div className={css.foot}>
          <Button
            variant={matrix.rows.length === 0 ? 'primary' : 'plain'}
            isDisabled={readOnly !== null}
            onPress={() => actions.add(module.id)}
          >
            <Plus size={15} aria-hidden /> {t('plan.addGoal')}
          </Button>
          {matrix.rows.length > 0 && <Roles alignment={alignment} />}
        </div>
        {matrix.rows.length > 0 && readOnly === null && <KeysHint />}
      </section>
      <aside className={css.card} aria-label={t('plan.side')} data-pane="gaps">
        <Tabs
          className={css.sheet ?? ''}
          selectedKey={side}
          onSelectionChange={(key) => setPlan({ side: key as 'gaps' | 'goal' })}
        >
          <TabList className={css.tabs ?? ''} aria-label={t('plan.side')}>
            <Tab id="gaps">{t('plan.gapCount', { count: coverage.gaps.length })}</Tab>
            <Tab id="goal">{t('goal.title')}</Tab>
          </TabList>
          <TabPanel id="gaps" className={css.panel ?? ''}>
            <GapList alignment={alignment} />
          </TabPanel>
          <TabPanel id="goal" className={css.panel ?? ''}>
            {goal ? (
              <GoalEditor key={goal.id} goalId={goal.id} language={module.data.language} />
            ) : (
              <p>{t(matrix.rows.length === 0 ? 'plan.noGoals' : 'plan.chooseGoal')}</p>
            )}
          </TabPanel>
        </Tabs>
      </aside>
    </div>
  );
}

/** What the colours and letters mean, and the same roles for whoever works with a pointer. */
function Roles({ alignment: { matrix, places } }: { readonly alignment: Alignment }): ReactNode {
  const t = useText();
  const { readOnly } = useDocument();
  const toggle = useToggle();
  const cell = usePlan((view) => view.cell);
  const row = matrix.rows.find(({ goal }) => goal.id === cell.goal);
  const place = places.get(cell.target ?? '');
  const set = row?.cells.get(cell.target ?? '') ?? [];
  return (
    <div className={css.roles} role="group" aria-label={t('plan.roles')}>
      {alignmentRoles.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={set.includes(role)}
          disabled={!row || !place || readOnly !== null}
          onClick={() => row && place && toggle(row.goal, place, role)}
        >
          <i data-role={role} aria-hidden>
            {t(`plan.mark.${role}`)}
          </i>
          {t(`role.${role}`)}
        </button>
      ))}
      <span className={css.legend}>
        <i data-gap aria-hidden />
        {t('plan.gap')}
      </span>
    </div>
  );
}

/** In full what the heads of the chosen cell say: the longest names end in dots there. A screen reader hears it of the cell. */
function Reading({ alignment: { matrix, places } }: { readonly alignment: Alignment }): ReactNode {
  const cell = usePlan((view) => view.cell);
  const goal = matrix.rows.find((row) => row.goal.id === cell.goal)?.goal.data;
  const place = places.get(cell.target ?? '')?.label ?? '';
  const said = [goal ? (place === '' ? `${goal.code} ${goal.text}` : goal.code) : '', place].filter(Boolean);
  return said.length > 0 ? (
    <p className={css.reading} aria-hidden>
      {said.map((words) => (
        <bdi key={words}>{words}</bdi>
      ))}
    </p>
  ) : null;
}

function KeysHint(): ReactNode {
  const t = useText();
  return (
    <p className={css.hint}>
      {t('plan.keys', {
        teaches: t('plan.mark.teaches'),
        practises: t('plan.mark.practises'),
        assesses: t('plan.mark.assesses'),
      })}
    </p>
  );
}
