/** The editor of long answers. */

import type { ReactNode } from 'react';
import { maxCriteria, longAnswerSchema, type LongAnswer } from '../../../shared/blocks/long-answer/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { NumberField } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { RichField } from '../rich-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<LongAnswer>): ReactNode {
  const t = useText();
  const { leastWords, model, criteria } = data;
  return (
    <>
      <p className={css.note}>{t('exercise.long-answer.hint')}</p>
      <NumberField
        label={t('exercise.long-answer.leastWords')}
        hint={t('exercise.long-answer.leastHint')}
        value={leastWords}
        {...rangeOf(longAnswerSchema.shape.leastWords)}
        onChange={(count) => count !== null && patch({ leastWords: count })}
      />
      <RichField
        label={t('exercise.long-answer.model')}
        hint={t('exercise.long-answer.modelHint')}
        value={model}
        onChange={(value) => patch({ model: value })}
      />
      <p className={css.note}>{t('exercise.long-answer.criteria')}</p>
      <ItemsField
        label={t('exercise.long-answer.criteria')}
        items={criteria}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.long-answer.criterion', { number: index + 1 })}
        max={maxCriteria}
        addLabel={t('exercise.long-answer.add')}
        create={() => ({ id: freeId(criteria), text: rich('') })}
        onChange={(changed) => patch({ criteria: changed })}
      >
        {(criterion, change) => (
          <PartField
            label={t('exercise.long-answer.criterionText')}
            value={criterion.text}
            among={criteria.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
    </>
  );
}
