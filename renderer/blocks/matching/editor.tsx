/** The editor of matching. */

import type { ReactNode } from 'react';
import { maxPairs, type Matching } from '../../../shared/blocks/matching/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField, RichLinesField } from '../part-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Matching>): ReactNode {
  const t = useText();
  const { pairs, distractors } = data;
  const rights = [...pairs.map(({ right }) => right), ...distractors];
  return (
    <>
      <ItemsField
        label={t('exercise.matching.pairs')}
        items={pairs}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.matching.pair', { number: index + 1 })}
        max={maxPairs}
        addLabel={t('exercise.matching.add')}
        create={() => ({ id: freeId(pairs), left: rich(''), right: rich('') })}
        onChange={(changed) => patch({ pairs: changed })}
      >
        {(pair, change) => (
          <>
            <PartField
              label={t('exercise.matching.left')}
              value={pair.left}
              among={pairs.map(({ left }) => left)}
              onChange={(left) => change({ left })}
            />
            <PartField
              label={t('exercise.matching.right')}
              value={pair.right}
              among={rights}
              onChange={(right) => change({ right })}
            />
          </>
        )}
      </ItemsField>
      <RichLinesField
        label={t('exercise.matching.distractors')}
        hint={t('exercise.matching.distractorsHint')}
        lines={distractors}
        onChange={(lines) => patch({ distractors: lines })}
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
