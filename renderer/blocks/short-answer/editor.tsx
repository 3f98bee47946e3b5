/** What a short answer has beside its words: how it is compared. */

import type { ReactNode } from 'react';
import type { ShortAnswer } from '../../../shared/blocks/short-answer/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<ShortAnswer>): ReactNode {
  const t = useText();
  const { caseMatters, accentsMatter, wildcards } = data;
  return (
    <>
      <Switch
        label={t('exercise.short-answer.case')}
        value={caseMatters}
        onChange={(on) => patch({ caseMatters: on })}
      />
      <Switch
        label={t('exercise.short-answer.accents')}
        value={accentsMatter}
        onChange={(on) => patch({ accentsMatter: on })}
      />
      <Switch
        label={t('exercise.short-answer.wildcards')}
        value={wildcards}
        onChange={(on) => patch({ wildcards: on })}
      />
      <p className={css.note}>{t('card.short-answer.tolerance')}</p>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
