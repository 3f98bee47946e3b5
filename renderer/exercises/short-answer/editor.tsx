/** The editor of short answers. */

import type { ReactNode } from 'react';
import type { ShortAnswer } from '../../../shared/exercises/short-answer/schema.ts';
import { words } from '../../../shared/exercises/short-answer/words.ts';
import { useWords } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { PromptField, ScoringFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { LinesField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<ShortAnswer>): ReactNode {
  const own = useWords(words.author);
  const { accepted, caseMatters, accentsMatter, wildcards } = data;
  const wrong = accepted.every((one) => one.trim() === '')
    ? own('none')
    : wildcards && accepted.some((one) => /^\s*\*[\s*]*$/.test(one))
      ? own('anything')
      : null;
  return (
    <>
      <PromptField data={data} patch={patch} />
      <LinesField
        label={own('accepted')}
        hint={own('acceptedHint')}
        lines={accepted}
        wrong={wrong}
        onChange={(lines) => patch({ accepted: lines })}
      />
      <Switch label={own('case')} value={caseMatters} onChange={(on) => patch({ caseMatters: on })} />
      <Switch label={own('accents')} value={accentsMatter} onChange={(on) => patch({ accentsMatter: on })} />
      <Switch label={own('wildcards')} value={wildcards} onChange={(on) => patch({ wildcards: on })} />
      <p className={css.note}>{own('tolerance')}</p>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
