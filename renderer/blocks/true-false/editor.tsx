/** The editor of true or false. */

import type { ReactNode } from 'react';
import type { TrueFalse } from '../../../shared/blocks/true-false/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import { PromptField, ScoringFields } from '../common-fields.tsx';
import { RichField } from '../rich-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<TrueFalse>): ReactNode {
  const t = useText();
  return (
    <>
      <PromptField data={data} patch={patch} />
      <Select
        label={t('exercise.true-false.answer')}
        value={data.answer ? 'true' : 'false'}
        onChange={(answer) => patch({ answer: answer === 'true' })}
        options={(['true', 'false'] as const).map((id) => ({ id, label: t(`exercise.true-false.${id}`) }))}
      />
      {(['true', 'false'] as const).map((side) => (
        <RichField
          key={side}
          label={t('exercise.feedbackFor', { answer: t(`exercise.true-false.${side}`) })}
          value={data.optionFeedback[side]}
          onChange={(text) => patch({ optionFeedback: { ...data.optionFeedback, [side]: text } })}
        />
      ))}
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
