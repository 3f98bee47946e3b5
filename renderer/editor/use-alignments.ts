/** The goals a block or page teaches, practises or assesses. */

import { useEffect, useMemo, useState } from 'react';
import { moduleOf } from '../../shared/edit/goals.ts';
import { useDocument } from '../document/hooks.tsx';
import type { RecordId } from '../../shared/records/record.ts';

export interface Alignment {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly role: 'teaches' | 'practises' | 'assesses';
}

/** Looked up again when goals or their links change, never while somebody types. */
export function useAlignments(target: RecordId): readonly Alignment[] {
  const document = useDocument();
  const [seen, setSeen] = useState(document.seen);
  const module = moduleOf(document.records, target);
  useEffect(() => {
    if (module === null) return;
    const look = (): void => setSeen(document.seen);
    const goals = document.records.children(module, 'goal');
    const stops = [module, ...goals.map(({ id }) => id)].map((parent) => document.subscribeChildren(parent, look));
    return () => {
      for (const stop of stops) stop();
    };
  }, [document, module, seen]);
  return useMemo(
    () =>
      seen.children(module ?? '', 'goal').flatMap((goal) =>
        seen
          .children(goal.id, 'alignment')
          .filter(({ data }) => data.target === target)
          .map(({ id, data }) => ({ key: id, code: goal.data.code, text: goal.data.text, role: data.role })),
      ),
    [target, module, seen],
  );
}
