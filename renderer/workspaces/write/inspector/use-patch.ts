/** Changes members of a record's data; a run of changes to the same field is one step. */

import { useCallback } from 'react';
import type { Kind } from '../../../../shared/records/kinds.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { updateData } from '../../../../shared/edit/structure.ts';
import { useDocument } from '../../../document/hooks.tsx';

export function usePatch<K extends Kind>(kind: K, id: RecordId): (patch: Partial<RecordOf<K>['data']>) => void {
  const document = useDocument();
  return useCallback(
    (patch) =>
      document.change(updateData(document.records, { kind, id, patch }), {
        label: 'undo.settings',
        merge: 'fields',
        origin: 'inspector',
      }),
    [document, kind, id],
  );
}
