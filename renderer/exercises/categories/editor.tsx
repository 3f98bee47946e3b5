/** The editor of sorting into categories. */

import type { ReactNode } from 'react';
import { maxCategories, maxItems, type Categories } from '../../../shared/exercises/categories/schema.ts';
import { words } from '../../../shared/exercises/categories/words.ts';
import { useText, useWords } from '../../i18n/index.ts';
import { Select, Switch } from '../../ui/fields.tsx';
import { PromptField, ScoringFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<Categories>): ReactNode {
  const t = useText();
  const own = useWords(words.author);
  const { categories, items } = data;
  const choices = categories.map(({ id, text }, index) => ({
    id,
    label: text.trim() === '' ? own('category', { number: index + 1 }) : text,
  }));
  return (
    <>
      <PromptField data={data} patch={patch} />
      <ItemsField
        label={own('categories')}
        items={categories}
        keyOf={({ id }) => id}
        nameOf={(index) => own('category', { number: index + 1 })}
        max={maxCategories}
        addLabel={own('addCategory')}
        create={() => ({ id: freeId(categories), text: '' })}
        onChange={(changed) => patch({ categories: changed })}
      >
        {(category, change, index) => (
          <PartField
            label={own('category', { number: index + 1 })}
            value={category.text}
            among={categories.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
      <ItemsField
        label={own('items')}
        items={items}
        keyOf={({ id }) => id}
        nameOf={(index) => own('item', { number: index + 1 })}
        max={maxItems}
        addLabel={own('addItem')}
        create={() => ({ id: freeId(items), text: '', category: items.at(-1)?.category ?? '' })}
        ordered={false}
        onChange={(changed) => patch({ items: changed })}
      >
        {(item, change, index) => (
          <>
            <PartField
              label={own('item', { number: index + 1 })}
              value={item.text}
              among={items.map(({ text }) => text)}
              onChange={(text) => change({ text })}
            />
            <Select
              label={own('belongs')}
              value={item.category}
              onChange={(category) => change({ category })}
              options={choices}
            />
            {!choices.some(({ id }) => id === item.category) && <p className={css.wrong}>{own('none')}</p>}
          </>
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
