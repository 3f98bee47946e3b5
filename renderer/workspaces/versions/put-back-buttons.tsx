/** Puts a module, a page or a block back as it was in a state: in its place, or as a copy beside what stands there now. */

import type { ReactNode } from 'react';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import type { Wanted } from './put-back.ts';

/** The state that is put back from, and how. */
export interface Restoring {
  readonly state: Records;
  put(what: Pick<Wanted, 'id' | 'as'>): void;
}

/** Nothing where the state does not hold it, or nothing can be written. */
export function PutBackButtons({
  restoring,
  id,
  kind,
  name,
}: {
  readonly restoring: Restoring | null;
  readonly id: RecordId;
  readonly kind: 'module' | 'page' | 'block';
  readonly name: string;
}): ReactNode {
  const t = useText();
  if (!restoring?.state.get(id)) return null;
  return (
    <span>
      <Button
        variant="quiet"
        aria-label={`${t(`history.restore.${kind}`)}: ${name}`}
        onPress={() => restoring.put({ id, as: 'it was' })}
      >
        {t(`history.restore.${kind}`)}
      </Button>
      <Button
        variant="quiet"
        aria-label={`${t('history.restoreCopy')}: ${name}`}
        onPress={() => restoring.put({ id, as: 'a copy' })}
      >
        {t('history.restoreCopy')}
      </Button>
    </span>
  );
}
