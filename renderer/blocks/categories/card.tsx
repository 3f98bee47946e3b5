/** Sorting in the page: each category with the items that belong in it. */

import type { ReactNode } from 'react';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { maxCategories, maxItems, type Categories } from '../../../shared/blocks/categories/schema.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import { Choice } from '../exercise-card/choice.tsx';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { TextRows } from '../exercise-card/text-rows.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';
import { woven } from './woven.ts';

type Category = Categories['categories'][number];
type Item = Categories['items'][number];

export function Card({ id, data }: BlockCardProps<Categories>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const sameWords = useSameWords();
  const { categories, items } = card.data;
  const titles = categories.map(({ text }) => text);
  const isStray = ({ category }: Item): boolean => !categories.some(({ id: home }) => home === category);
  return (
    <ExerciseFrame card={card}>
      <PartList<Categories, Category>
        card={card}
        list="categories"
        label={t('exercise.categories.categories')}
        get={(now) => now.categories}
        set={(now, changed) => ({ ...now, categories: changed })}
        max={maxCategories}
        addLabel={t('card.categories.addCategory')}
        nameOf={(index) => t('exercise.categories.category', { number: index + 1 })}
        create={(now) => ({ id: freeId(now), text: rich('') })}
        members={['text']}
      >
        {(category, { name, field }) => (
          <div className={css.texts}>
            <RichInput
              {...field('text')}
              label={name}
              placeholder={name}
              wrong={sameWords(category.text, titles)}
              className={css.title}
            />
            <Items
              card={card}
              category={category.id}
              label={isBlank(category.text) ? name : inlineText(category.text)}
            />
          </div>
        )}
      </PartList>
      {items.some(isStray) && <Items card={card} category={null} label={t('card.categories.none')} />}
    </ExerciseFrame>
  );
}

/** The items of one category; null for those that belong in none that is there. */
function Items({
  card,
  category,
  label,
}: {
  readonly card: CardEdit<Categories>;
  readonly category: string | null;
  readonly label: string;
}): ReactNode {
  const t = useText();
  const { categories, items } = card.data;
  const isMine = (now: Categories) => (item: Item) =>
    category === null ? !now.categories.some(({ id }) => id === item.category) : item.category === category;
  const choices = categories.map(({ id, text }, index) => ({
    id,
    label: isBlank(text) ? t('exercise.categories.category', { number: index + 1 }) : inlineText(text),
  }));
  return (
    <>
      {category === null && <p className={css.stray}>{label}</p>}
      <TextRows<Categories, Item>
        card={card}
        list="items"
        label={label}
        get={(now) => now.items.filter(isMine(now))}
        set={(now, parts) => ({ ...now, items: woven(now.items, isMine(now), parts) })}
        max={category === null ? 0 : maxItems - items.length + items.filter(isMine(card.data)).length}
        addLabel={t('card.categories.addItem')}
        nameOf={(index) => `${label}: ${t('exercise.categories.item', { number: index + 1 })}`}
        create={() => ({ id: freeId(items), text: rich(''), category: category ?? '' })}
        trail={(item, { name, patch }) => (
          <Choice
            label={`${t('exercise.categories.belongs')}: ${name}`}
            value={item.category}
            options={
              category === null ? [{ id: item.category, label: t('card.categories.none') }, ...choices] : choices
            }
            onChange={(home) => patch({ category: home })}
          />
        )}
      />
    </>
  );
}
