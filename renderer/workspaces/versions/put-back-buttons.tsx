/** Puts a module, a page or a block back as it was in a state: in its place, or as a copy beside what stands there now. */

import type { ReactNode } from 'react';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import type { Wanted } from './put-back.ts';

/** The states that are put back from: the first of them that holds a piece. */
export interface Restoring {
  readonly states: readonly Records[];
  put(wanted: Wanted): void;
}

/** Nothing where no state holds it, or nothing can be written. */
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
  const state = restoring?.states.find((one) => one.get(id));
  if (!restoring || !state) return null;
  return (
    <span>
      <Button
        variant="quiet"
        aria-label={`${t(`history.restore.${kind}`)}: ${name}`}
        onPress={() => restoring.put({ state, id, as: 'it was' })}
      >
        {t(`history.restore.${kind}`)}
      </Button>
      <Button
        variant="quiet"
        aria-label={`${t('history.restoreCopy')}: ${name}`}
        onPress={() => restoring.put({ state, id, as: 'a copy' })}
      >
        {t('history.restoreCopy')}
      </Button>
    </span>
  );
}
