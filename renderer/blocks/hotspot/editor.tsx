/** What a hotspot has beside its picture: how many places are right, and how it is scored. */

import type { ReactNode } from 'react';
import type { Hotspot } from '../../../shared/blocks/hotspot/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Hotspot>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch
        label={t('exercise.hotspot.multiple')}
        value={data.multiple}
        onChange={(multiple) => patch({ multiple })}
      />
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
