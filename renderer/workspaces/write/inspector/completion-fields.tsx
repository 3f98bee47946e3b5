/** When a module counts as done and as passed: what must hold for each, and which try counts. */

import type { ReactNode } from 'react';
import { rangeOf } from '../../../../shared/model/fields.ts';
import {
  completionData,
  countingTries,
  moduleData,
  type ModuleData,
} from '../../../../shared/model/programme/schema.ts';
import { useText } from '../../../i18n/index.ts';
import { NumberField, Select, Switch } from '../../../ui/fields.tsx';
import css from './inspector.module.css';

interface Fields {
  readonly data: ModuleData;
  readonly patch: (change: Partial<ModuleData>) => void;
  readonly isDisabled: boolean;
}

export function CompletionFields({ data, patch, isDisabled }: Fields): ReactNode {
  const t = useText();
  const { completion } = data;
  const set = (change: Partial<typeof completion>): void => patch({ completion: { ...completion, ...change } });
  return (
    <>
      <fieldset className={css.rule}>
        <legend>{t('policy.done')}</legend>
        {(['pages', 'exercises', 'minutes'] as const).map((name) => (
          <NumberField
            key={name}
            label={t(`policy.${name}`)}
            value={completion[name]}
            {...rangeOf(completionData.shape[name])}
            optional
            onChange={(value) => set({ [name]: value })}
            isDisabled={isDisabled}
          />
        ))}
        {(['tests', 'passed'] as const).map((name) => (
          <Switch
            key={name}
            label={t(`policy.${name}`)}
            value={completion[name]}
            onChange={(value) => set({ [name]: value })}
            isDisabled={isDisabled}
          />
        ))}
      </fieldset>
      <fieldset className={css.rule}>
        <legend>{t('inspector.success')}</legend>
        <NumberField
          label={t('module.passMark')}
          hint={t('module.passMarkHint')}
          wrongText={t('module.passMarkWrong')}
          value={data.passMark}
          {...rangeOf(moduleData.shape.passMark)}
          optional
          onChange={(passMark) => patch({ passMark })}
          isDisabled={isDisabled}
        />
        <NumberField
          label={t('policy.goalMark')}
          hint={t('inspector.goalMarkHint')}
          wrongText={t('module.passMarkWrong')}
          value={data.goalMark}
          {...rangeOf(moduleData.shape.goalMark)}
          optional
          onChange={(goalMark) => patch({ goalMark })}
          isDisabled={isDisabled}
        />
        <Select
          label={t('policy.counts')}
          hint={t('inspector.countsHint')}
          value={data.counts}
          onChange={(counts) => patch({ counts })}
          options={countingTries.map((id) => ({ id, label: t(`policy.${id}`) }))}
          isDisabled={isDisabled}
        />
      </fieldset>
    </>
  );
}
