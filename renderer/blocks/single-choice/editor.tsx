/** What a single choice has beside its words. */

import type { ReactNode } from 'react';
import type { SingleChoice } from '../../../shared/blocks/single-choice/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<SingleChoice>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('exercise.shuffle')} value={data.shuffle} onChange={(shuffle) => patch({ shuffle })} />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
