/** What mark the words has beside its text: what may be marked, and how it is scored. */

import type { ReactNode } from 'react';
import type { Hottext } from '../../../shared/blocks/hottext/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Hottext>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch
        label={t('exercise.hottext.everyWord')}
        value={data.everyWord}
        onChange={(everyWord) => patch({ everyWord })}
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
