/** What fill in the blanks has beside its text: how answers are compared and scored. */

import type { ReactNode } from 'react';
import type { FillInBlanks } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<FillInBlanks>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch
        label={t('exercise.fill-in-blanks.case')}
        value={data.caseMatters}
        onChange={(on) => patch({ caseMatters: on })}
      />
      <Switch
        label={t('exercise.fill-in-blanks.accents')}
        value={data.accentsMatter}
        onChange={(on) => patch({ accentsMatter: on })}
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
