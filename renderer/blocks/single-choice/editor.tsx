/** The editor of single choice. */

import type { ReactNode } from 'react';
import type { SingleChoice } from '../../../shared/blocks/single-choice/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { PromptField, ScoringFields } from '../common-fields.tsx';
import { OptionsField } from '../options-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<SingleChoice>): ReactNode {
  const t = useText();
  return (
    <>
      <PromptField data={data} patch={patch} />
      <OptionsField options={data.options} single={true} onChange={(options) => patch({ options })} />
      <Switch label={t('exercise.shuffle')} value={data.shuffle} onChange={(shuffle) => patch({ shuffle })} />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
