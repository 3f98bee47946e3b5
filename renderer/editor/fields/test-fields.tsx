/** Settings of a test: what it draws, and how attempts are judged. */

import type { ReactNode } from 'react';
import { reviewRules, type Test } from '../../../shared/blocks/test/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useDocument, useVersion } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Choices, NumberField, Select, Switch, TextField } from '../../ui/fields.tsx';
import type { PatchBlock } from './patch-block.ts';

export function TestFields({
  data,
  patch,
  blockId,
}: {
  readonly data: Test;
  readonly patch: PatchBlock<Test>;
  readonly blockId: RecordId;
}): ReactNode {
  const t = useText();
  const { records } = useDocument();
  useVersion();
  const module = moduleOf(records, blockId);
  const banks =
    module === null ? [] : records.children(module, 'unit').flatMap((unit) => records.children(unit.id, 'page'));
  const goals = module === null ? [] : records.children(module, 'goal');
  const whole = (min: number, max: number) => t('common.wholeNumber', { min, max });
  return (
    <>
      <TextField label={t('test.title')} value={data.title} onChange={(title) => patch({ title })} />
      <Select
        label={t('test.bank')}
        hint={t('test.bankHint')}
        value={data.bank ?? ''}
        onChange={(bank) => patch({ bank: bank === '' ? null : bank })}
        options={[
          { id: '', label: t('test.noBank') },
          ...banks.filter((page) => page.data.use === 'bank').map((page) => ({ id: page.id, label: page.data.title })),
        ]}
      />
      <NumberField
        label={t('test.draw')}
        wrongText={whole(1, 100)}
        value={data.draw}
        min={1}
        max={100}
        onChange={(draw) => draw !== null && patch({ draw })}
      />
      <Choices
        label={t('test.goals')}
        values={data.goals}
        options={goals.map((goal) => ({ id: goal.id, label: `${goal.data.code} ${goal.data.text}` }))}
        onChange={(chosen) => patch({ goals: chosen })}
      />
      <TextField
        label={t('test.tags')}
        hint={t('test.tagsHint')}
        value={data.tags.join(', ')}
        onChange={(text) =>
          patch({
            tags: [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean),
          })
        }
      />
      <Switch label={t('test.shuffle')} value={data.shuffle} onChange={(shuffle) => patch({ shuffle })} />
      <NumberField
        label={t('exercise.pointsLabel')}
        hint={t('test.pointsHint')}
        wrongText={whole(0, 1000)}
        value={data.points}
        min={0}
        max={1000}
        onChange={(points) => points !== null && patch({ points })}
      />
      <NumberField
        label={t('test.passMark')}
        optional
        wrongText={whole(0, 100)}
        value={data.passMark}
        min={0}
        max={100}
        onChange={(passMark) => patch({ passMark })}
      />
      <NumberField
        label={t('exercise.attempts')}
        hint={t('exercise.attemptsHint')}
        wrongText={whole(0, 100)}
        value={data.attempts}
        min={0}
        max={100}
        onChange={(attempts) => attempts !== null && patch({ attempts })}
      />
      <Select
        label={t('test.review')}
        value={data.review}
        onChange={(review) => patch({ review })}
        options={reviewRules.map((id) => ({ id, label: t(`test.review.${id}`) }))}
      />
      <NumberField
        label={t('test.minutes')}
        hint={t('test.minutesHint')}
        optional
        wrongText={whole(1, 600)}
        value={data.minutes}
        min={1}
        max={600}
        onChange={(minutes) => patch({ minutes })}
      />
      {data.minutes !== null && (
        <NumberField
          label={t('test.extension')}
          hint={t('test.extensionHint')}
          wrongText={whole(0, 900)}
          value={data.extension}
          min={0}
          max={900}
          onChange={(extension) => extension !== null && patch({ extension })}
        />
      )}
    </>
  );
}
