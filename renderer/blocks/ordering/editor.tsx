/** What ordering has beside its words. */

import type { ReactNode } from 'react';
import type { Ordering } from '../../../shared/blocks/ordering/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Ordering>): ReactNode {
  const t = useText();
  return (
    <>
      <p>{t('card.ordering.hint')}</p>
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
