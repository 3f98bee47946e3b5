/** A module's session plan as it stands, and what the interface calls its parts. */

import { useMemo } from 'react';
import { alignmentRoles, workKinds } from '../../../../shared/model/goals/schema.ts';
import { sessionPlan, type SessionRow } from '../../../../shared/rules/session/session-plan.ts';
import type { SessionWords } from '../../../../shared/output/session/table.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useRecords } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { useDuration } from '../overview/use-modules.ts';

export function useSession(module: RecordId): readonly SessionRow[] {
  const records = useRecords();
  return useMemo(() => sessionPlan(records, module), [records, module]);
}

export function useSessionWords(): SessionWords {
  const t = useText();
  const duration = useDuration();
  const named = <Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, word(name)])) as Readonly<Record<Name, string>>;
  return {
    heads: {
      ...named(['time', 'from', 'to', 'what', 'work', 'goals', 'page', 'steps'], (name) => t(`session.${name}`)),
      ...named(['grouping', 'room', 'materials', 'notes'], (name) => t(`activity.${name}`)),
    },
    works: named(workKinds, (kind) => t(`workload.kind.${kind}`)),
    roles: named(alignmentRoles, (role) => t(`role.${role}`)),
    untitled: t('outline.untitled'),
    minutes: duration,
  };
}
