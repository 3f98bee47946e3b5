/** What the checks find in modules, as the screens show it: a moment after what is asked or what it is asked of has changed. */

import { useEffect, useState } from 'react';
import type { Finding } from '../../../../shared/base/finding.ts';
import type { RecordId, Records } from '../../../../shared/records/record.ts';
import { useRecords } from '../../../document/hooks.tsx';
import type { Checker } from './checker.ts';
import type { CheckAsk } from './checking.ts';

export interface Findings {
  /** Of each module that is asked about; null until the first answer. */
  readonly found: ReadonlyMap<RecordId, readonly Finding[]> | null;
  /** Whether an answer is awaited; what was found until then was found of what was asked before. */
  readonly isBusy: boolean;
}

interface Answered {
  readonly ask: CheckAsk;
  readonly records: Records;
  readonly found: ReadonlyMap<RecordId, readonly Finding[]>;
}

/**
 * `ask` is the same object while nothing else is asked. Until an answer is there the last one about the same modules stands, so that
 * nothing that is shown goes and comes again.
 */
export function useFindings(checker: Checker, ask: CheckAsk): Findings {
  const records = useRecords();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isAsked = true;
    const hear = async (): Promise<void> => {
      const findings = await checker.find(records, ask);
      const found = new Map(ask.modules.map((id, index) => [id, findings?.[index] ?? []]));
      if (isAsked && findings) setAnswered({ ask, records, found });
    };
    hear().catch((error: unknown) => isAsked && setFailure(error));
    return () => {
      isAsked = false;
    };
  }, [checker, records, ask]);
  // Said in the place of the workspace, where it can be tried again.
  if (failure !== null) throw failure;
  const isKnown = answered !== null && ask.modules.every((id) => answered.found.has(id));
  const isBusy = answered?.ask !== ask || answered.records !== records;
  return { found: isKnown ? answered.found : null, isBusy };
}
