/** What a long answer has beside its words. */

import type { ReactNode } from 'react';
import { longAnswerSchema, type LongAnswer } from '../../../shared/blocks/long-answer/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { NumberField } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<LongAnswer>): ReactNode {
  const t = useText();
  const { leastWords } = data;
  return (
    <>
      <p className={css.note}>{t('card.long-answer.hint')}</p>
      <NumberField
        label={t('exercise.long-answer.leastWords')}
        hint={t('card.long-answer.leastHint')}
        value={leastWords}
        {...rangeOf(longAnswerSchema.shape.leastWords)}
        onChange={(count) => count !== null && patch({ leastWords: count })}
      />
    </>
  );
}
