/** The editor of short answers. */

import type { ReactNode } from 'react';
import type { ShortAnswer } from '../../../shared/blocks/short-answer/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import { LinesField } from '../part-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<ShortAnswer>): ReactNode {
  const t = useText();
  const { accepted, caseMatters, accentsMatter, wildcards } = data;
  const wrong = accepted.every((one) => one.trim() === '')
    ? t('exercise.short-answer.none')
    : wildcards && accepted.some((one) => /^\s*\*[\s*]*$/.test(one))
      ? t('exercise.short-answer.anything')
      : null;
  return (
    <>
      <LinesField
        label={t('exercise.short-answer.accepted')}
        hint={t('exercise.short-answer.acceptedHint')}
        lines={accepted}
        wrong={wrong}
        onChange={(lines) => patch({ accepted: lines })}
      />
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
      <p className={css.note}>{t('exercise.short-answer.tolerance')}</p>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
