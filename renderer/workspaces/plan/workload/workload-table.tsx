/** The numbers of the plot as a table: sorted by any column, with the programme in its foot; a row chooses its module. */

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { workKinds } from '../../../../shared/model/goals/schema.ts';
import { balanceHints } from '../../../../shared/rules/workload/hints.ts';
import {
  sortWorkload,
  wholeRow,
  workloadColumns,
  type WorkloadColumn,
  type WorkloadRow,
} from '../../../../shared/rules/workload/table.ts';
import type { ProgrammeWorkload } from '../../../../shared/rules/workload/workload.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { CodeBadge } from '../../../ui/status-pill.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { useHeads } from './use-heads.ts';
import css from './workload.module.css';

export function WorkloadTable({
  workload,
  chosen,
  onChoose,
}: {
  readonly workload: ProgrammeWorkload;
  readonly chosen: RecordId | null;
  readonly onChoose: (module: RecordId) => void;
}): ReactNode {
  const t = useText();
  const heads = useHeads();
  const language = useLanguage();
  // `kn`: numbers in codes count by their value, so that B10 comes after B2.
  const collator = useMemo(() => new Intl.Collator(`${language}-u-kn`), [language]);
  // In the programme's own order until a column is chosen.
  const [sort, setSort] = useState<{ readonly by: WorkloadColumn; readonly descending: boolean } | null>(null);
  const rows = sort
    ? sortWorkload(workload.modules, sort.by, sort.descending, (a, b) => collator.compare(a, b))
    : workload.modules;
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <ScrollRegion className={css.tableFrame} label={t('workload.table')}>
      <table className={css.table}>
        <thead>
          <tr>
            {workloadColumns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort?.by === column ? direction : undefined}
                className={isWords(column) ? '' : css.number}
              >
                <button
                  type="button"
                  onClick={() => setSort({ by: column, descending: sort?.by === column && !sort.descending })}
                >
                  {heads[column]}
                  {sort?.by === column &&
                    (sort.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.module} data-chosen={row.module === chosen || undefined}>
              <td>
                <CodeBadge>{row.code}</CodeBadge>
              </td>
              <th scope="row" data-content>
                <button
                  type="button"
                  aria-current={row.module === chosen ? 'true' : undefined}
                  onClick={() => onChoose(row.module)}
                >
                  {row.title.trim() || t('outline.untitled')}
                </button>
                {balanceHints(row).map(({ code }) => (
                  <small key={code}>{t(`workload.short.${code}`)}</small>
                ))}
              </th>
              <Numbers row={row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('workload.whole')}
            </th>
            <Numbers row={wholeRow(workload, '')} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Numbers({ row: { byKind, minutes, planned, ects } }: { readonly row: WorkloadRow }): ReactNode {
  const t = useText();
  const format = useFormat();
  const whole = (value: number): string => format.number(Math.round(value));
  return (
    <>
      {workKinds.map((kind) => (
        <td key={kind} className={css.number} data-none={byKind[kind] === 0 || undefined}>
          {whole(byKind[kind])}
        </td>
      ))}
      <td className={`${css.number} ${css.sum}`}>{whole(minutes)}</td>
      <td className={css.number}>{planned === null ? t('workload.notPlanned') : whole(planned)}</td>
      <td className={css.number}>{format.number(minutes / 60)}</td>
      <td className={css.number}>{format.credits(ects)}</td>
    </>
  );
}

function isWords(column: WorkloadColumn): boolean {
  return column === 'code' || column === 'title';
}
