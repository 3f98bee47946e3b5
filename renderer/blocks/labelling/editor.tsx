/** What labelling has beside its words. */

import type { ReactNode } from 'react';
import type { Labelling } from '../../../shared/blocks/labelling/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Labelling>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
