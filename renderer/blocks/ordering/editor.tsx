/** The editor of ordering: the items stand in the right order. */

import type { ReactNode } from 'react';
import { maxItems, type Ordering } from '../../../shared/blocks/ordering/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Ordering>): ReactNode {
  const t = useText();
  const { items } = data;
  return (
    <>
      <p>{t('exercise.ordering.hint')}</p>
      <ItemsField
        label={t('exercise.ordering.items')}
        items={items}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.ordering.item', { number: index + 1 })}
        max={maxItems}
        addLabel={t('exercise.ordering.add')}
        create={() => ({ id: freeId(items), text: rich('') })}
        onChange={(changed) => patch({ items: changed })}
      >
        {(item, change, index) => (
          <PartField
            label={t('exercise.ordering.item', { number: index + 1 })}
            value={item.text}
            among={items.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
