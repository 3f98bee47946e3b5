/** What multiple response has beside its words. */

import type { ReactNode } from 'react';
import type { MultipleResponse } from '../../../shared/blocks/multiple-response/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<MultipleResponse>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('exercise.shuffle')} value={data.shuffle} onChange={(shuffle) => patch({ shuffle })} />
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
