/** One module's time beside the plot: its ring, what was planned, and what there is to say about its balance. */

import type { ReactNode } from 'react';
import { balanceFinding } from '../../../../shared/rules/checks/workload.ts';
import { balanceHints, hintPage } from '../../../../shared/rules/workload/hints.ts';
import type { ModuleWorkload, ProgrammeWorkload } from '../../../../shared/rules/workload/workload.ts';
import { limitOf } from '../../../../shared/model/fields.ts';
import { moduleData } from '../../../../shared/model/programme/schema.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { useDuration } from '../overview/use-modules.ts';
import { Donut } from './donut.tsx';
import { MinutesField } from './minutes-field.tsx';
import { useWorkloadActions } from './use-workload.ts';
import panes from '../panes.module.css';
import css from './workload.module.css';

const mostPlanned = limitOf(moduleData.shape.plannedMinutes);

export function ModulePanel({
  workload,
  module,
  onChoose,
}: {
  readonly workload: ProgrammeWorkload;
  readonly module: ModuleWorkload;
  readonly onChoose: (module: RecordId) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const duration = useDuration();
  const { readOnly } = useDocument();
  const actions = useWorkloadActions();
  return (
    <>
      <Select
        label={t('plan.module')}
        value={module.module}
        onChange={onChoose}
        options={workload.modules.map(({ module: id, code, title }) => ({ id, label: `${code} ${title}` }))}
      />
      <Donut module={module} />
      <dl className={css.facts}>
        <div>
          <dt>{t('workload.minutes')}</dt>
          <dd>{duration(module.minutes)}</dd>
        </div>
        <div>
          <dt>{t('workload.hours')}</dt>
          <dd>{format.number(module.minutes / 60)}</dd>
        </div>
        <div>
          <dt>{t('workload.ects')}</dt>
          <dd>{format.credits(module.ects)}</dd>
        </div>
      </dl>
      <MinutesField
        key={module.module}
        label={t('workload.plannedField')}
        hint={t('workload.plannedHint')}
        wrongText={t('workload.plannedWrong', { most: format.number(mostPlanned) })}
        value={module.planned}
        most={mostPlanned}
        whole
        isDisabled={readOnly !== null}
        onSettle={(minutes) => actions.plan(module.module, minutes)}
      />
      <Balance module={module} />
    </>
  );
}

function Balance({ module }: { readonly module: ModuleWorkload }): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const hints = balanceHints(module);
  return (
    <section aria-labelledby="workload-balance">
      <h2 id="workload-balance">{t('workload.balance')}</h2>
      {hints.length === 0 && <p className={panes.none}>{t('workload.balanced')}</p>}
      <ul className={css.hints}>
        {hints.map((hint) => {
          const { code, params } = balanceFinding(module.module, hint);
          const page = hintPage(module, hint);
          return (
            <li key={code}>
              <b>{t(`checks.${code}`, params)}</b>
              <p>
                {t(`checks.${code}.why`, params)} {t(`checks.${code}.do`, params)}
              </p>
              {page && (
                <Button onPress={() => goTo(records, page.page)}>
                  <span data-content>
                    {t('workload.goToPage', { page: page.title.trim() || t('outline.untitled') })}
                  </span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
