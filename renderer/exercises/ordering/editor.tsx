/** The editor of ordering: the items stand in the right order. */

import type { ReactNode } from 'react';
import { maxItems, type Ordering } from '../../../shared/exercises/ordering/schema.ts';
import { words } from '../../../shared/exercises/ordering/words.ts';
import { useText, useWords } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { PromptField, ScoringFields } from '../common-fields.tsx';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<Ordering>): ReactNode {
  const t = useText();
  const own = useWords(words.author);
  const { items } = data;
  return (
    <>
      <PromptField data={data} patch={patch} />
      <p>{own('hint')}</p>
      <ItemsField
        label={own('items')}
        items={items}
        keyOf={({ id }) => id}
        nameOf={(index) => own('item', { number: index + 1 })}
        max={maxItems}
        addLabel={own('add')}
        create={() => ({ id: freeId(items), text: '' })}
        onChange={(changed) => patch({ items: changed })}
      >
        {(item, change, index) => (
          <PartField
            label={own('item', { number: index + 1 })}
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
