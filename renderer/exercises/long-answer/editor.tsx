/** The editor of long answers. */

import type { ReactNode } from 'react';
import { maxCriteria, mostWords, type LongAnswer } from '../../../shared/exercises/long-answer/schema.ts';
import { words } from '../../../shared/exercises/long-answer/words.ts';
import { useText, useWords } from '../../i18n/index.ts';
import { NumberField, TextField } from '../../ui/fields.tsx';
import { PromptField, UnscoredFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<LongAnswer>): ReactNode {
  const t = useText();
  const own = useWords(words.author);
  const { leastWords, model, criteria } = data;
  return (
    <>
      <PromptField data={data} patch={patch} />
      <p className={css.note}>{own('hint')}</p>
      <NumberField
        label={own('leastWords')}
        hint={own('leastHint')}
        wrongText={t('common.wholeNumber', { min: 0, max: mostWords })}
        value={leastWords}
        min={0}
        max={mostWords}
        onChange={(count) => count !== null && patch({ leastWords: count })}
      />
      <TextField
        label={own('model')}
        hint={own('modelHint')}
        multiline
        value={model}
        onChange={(value) => patch({ model: value })}
      />
      <p className={css.note}>{own('criteria')}</p>
      <ItemsField
        label={own('criteria')}
        items={criteria}
        keyOf={({ id }) => id}
        nameOf={(index) => own('criterion', { number: index + 1 })}
        max={maxCriteria}
        addLabel={own('add')}
        create={() => ({ id: freeId(criteria), text: '' })}
        onChange={(changed) => patch({ criteria: changed })}
      >
        {(criterion, change) => (
          <PartField
            label={own('criterionText')}
            value={criterion.text}
            among={criteria.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
      <UnscoredFields data={data} patch={patch} />
    </>
  );
}
