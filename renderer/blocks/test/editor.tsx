/** Settings of a test: what it draws, and how attempts are judged. */

import type { ReactNode } from 'react';
import { reviewRules, testSchema, type Test } from '../../../shared/blocks/test/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Choices, NumberField, Select, Switch, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

type Props = BlockEditorProps<Test>;

export function Editor(props: Props): ReactNode {
  return (
    <>
      <DrawnFields {...props} />
      <JudgedFields {...props} />
    </>
  );
}

/** What it draws from a bank. */
function DrawnFields({ data, patch, blockId }: Props): ReactNode {
  const t = useText();
  const records = useRecords();
  const module = moduleOf(records, blockId);
  const banks =
    module === null ? [] : records.children(module, 'unit').flatMap((unit) => records.children(unit.id, 'page'));
  const goals = module === null ? [] : records.children(module, 'goal');
  return (
    <>
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
        value={data.draw}
        {...rangeOf(testSchema.shape.draw)}
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
    </>
  );
}

/** How attempts are judged, and how many there are. */
function JudgedFields({ data, patch }: Props): ReactNode {
  const t = useText();
  return (
    <>
      <NumberField
        label={t('exercise.pointsLabel')}
        hint={t('test.pointsHint')}
        value={data.points}
        {...rangeOf(testSchema.shape.points)}
        onChange={(points) => points !== null && patch({ points })}
      />
      <NumberField
        label={t('test.passMark')}
        optional
        value={data.passMark}
        {...rangeOf(testSchema.shape.passMark)}
        onChange={(passMark) => patch({ passMark })}
      />
      <NumberField
        label={t('exercise.attempts')}
        hint={t('card.attemptsHint')}
        value={data.attempts}
        {...rangeOf(testSchema.shape.attempts)}
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
        value={data.minutes}
        {...rangeOf(testSchema.shape.minutes)}
        onChange={(minutes) => patch({ minutes })}
      />
      {data.minutes !== null && (
        <NumberField
          label={t('test.extension')}
          hint={t('test.extensionHint')}
          value={data.extension}
          {...rangeOf(testSchema.shape.extension)}
          onChange={(extension) => extension !== null && patch({ extension })}
        />
      )}
    </>
  );
}
