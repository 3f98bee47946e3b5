/** The editor of fill in the blanks: the text, in which words become blanks, and the blanks below it. */

import type { ReactNode } from 'react';
import { unmakeBlank } from '../../../shared/blocks/fill-in-blanks/authoring.ts';
import { blanksOf, mark, strayMarks } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import type { FillInBlanks } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import items from '../../ui/items-field.module.css';
import type { BlockEditorProps } from '../registry.ts';
import { BlankFields } from './blank-fields.tsx';
import { ClozeField } from './cloze-field.tsx';

export function Editor({ data, patch }: BlockEditorProps<FillInBlanks>): ReactNode {
  const t = useText();
  const asked = blanksOf(data);
  // As in the text; what is not there comes last.
  const listed = [...asked, ...data.blanks.filter((blank) => !asked.includes(blank))];
  return (
    <>
      <ClozeField data={data} wrong={asked.length === 0 ? t('exercise.fill-in-blanks.none') : null} onChange={patch} />
      {[...new Set(strayMarks(data))].map((text) => (
        <p key={text} className={css.wrong}>
          {t('exercise.fill-in-blanks.stray', { text })}
        </p>
      ))}
      <div role="group" aria-label={t('exercise.fill-in-blanks.blanks')} className={items.items}>
        {listed.map((blank) => (
          <BlankFields
            key={blank.number}
            blank={blank}
            used={asked.includes(blank)}
            onChange={(changed) => patch({ blanks: data.blanks.map((one) => (one === blank ? changed : one)) })}
            onRemove={() => patch(unmakeBlank(data, blank))}
            onPutBack={() => patch({ text: `${data.text} ${mark(blank.number)}`.trimStart() })}
          />
        ))}
      </div>
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
