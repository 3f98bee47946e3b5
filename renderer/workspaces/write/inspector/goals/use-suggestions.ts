/** What placement suggests for one block, or for what stands on one page. Never worked out while somebody types. */

import { useEffect, useMemo, useState } from 'react';
import { bearingOf } from '../../../../../shared/rules/coverage/bearing.ts';
import { coverageOf } from '../../../../../shared/rules/coverage/coverage.ts';
import { suggestAlignments, type Suggestion } from '../../../../../shared/rules/coverage/suggestions.ts';
import type { RecordId } from '../../../../../shared/records/record.ts';
import { useDocument } from '../../../../document/hooks.tsx';

/** Milliseconds without another change before a new place of a block is looked at. */
const settled = 400;

export function useSuggestions(module: RecordId, target: RecordId): readonly Suggestion[] {
  const document = useDocument();
  const [seen, setSeen] = useState(document.seen);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => setSeen(document.seen);
    const stop = document.onApplied(({ changes, inverse }) => {
      const bearing = bearingOf(changes, inverse);
      if (bearing === null) return;
      clearTimeout(timer);
      if (bearing === 'links') look();
      else timer = setTimeout(look, settled);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [document]);
  const all = useMemo(() => suggestAlignments(coverageOf(seen, module)), [module, seen]);
  return useMemo(
    () => all.filter((one) => one.target === target || document.records.get(one.target)?.parent === target),
    [all, document, target],
  );
}
