/** What the columns of the workload are called, on the screen and in the file. */

import type { WorkloadColumn } from '../../../../shared/rules/workload/table.ts';
import { useText } from '../../../i18n/index.ts';

export function useHeads(): Readonly<Record<WorkloadColumn, string>> {
  const t = useText();
  return {
    code: t('module.code'),
    title: t('plan.module'),
    read: t('workload.kind.read'),
    watch: t('workload.kind.watch'),
    practise: t('workload.kind.practise'),
    discuss: t('workload.kind.discuss'),
    assess: t('workload.kind.assess'),
    produce: t('workload.kind.produce'),
    minutes: t('workload.inMinutes', { name: t('workload.minutes') }),
    planned: t('workload.inMinutes', { name: t('workload.planned') }),
    hours: t('workload.hours'),
    ects: t('workload.ects'),
  };
}
