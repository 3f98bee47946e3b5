/** The editor of sorting into categories. */

import type { ReactNode } from 'react';
import { maxCategories, maxItems, type Categories } from '../../../shared/blocks/categories/schema.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Select, Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Categories>): ReactNode {
  const t = useText();
  const { categories, items } = data;
  const choices = categories.map(({ id, text }, index) => ({
    id,
    label: isBlank(text) ? t('exercise.categories.category', { number: index + 1 }) : inlineText(text),
  }));
  return (
    <>
      <ItemsField
        label={t('exercise.categories.categories')}
        items={categories}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.categories.category', { number: index + 1 })}
        max={maxCategories}
        addLabel={t('exercise.categories.addCategory')}
        create={() => ({ id: freeId(categories), text: rich('') })}
        onChange={(changed) => patch({ categories: changed })}
      >
        {(category, change, index) => (
          <PartField
            label={t('exercise.categories.category', { number: index + 1 })}
            value={category.text}
            among={categories.map(({ text }) => text)}
            onChange={(text) => change({ text })}
          />
        )}
      </ItemsField>
      <ItemsField
        label={t('exercise.categories.items')}
        items={items}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.categories.item', { number: index + 1 })}
        max={maxItems}
        addLabel={t('exercise.categories.addItem')}
        create={() => ({ id: freeId(items), text: rich(''), category: items.at(-1)?.category ?? '' })}
        ordered={false}
        onChange={(changed) => patch({ items: changed })}
      >
        {(item, change, index) => (
          <>
            <PartField
              label={t('exercise.categories.item', { number: index + 1 })}
              value={item.text}
              among={items.map(({ text }) => text)}
              onChange={(text) => change({ text })}
            />
            <Select
              label={t('exercise.categories.belongs')}
              value={item.category}
              onChange={(category) => change({ category })}
              options={choices}
            />
            {!choices.some(({ id }) => id === item.category) && (
              <p className={css.wrong}>{t('exercise.categories.none')}</p>
            )}
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
