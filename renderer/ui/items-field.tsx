/** A list of parts to edit: add, remove, and move by button and Alt with the arrow keys. */

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from './button.tsx';
import { speak } from './notices.tsx';
import css from './items-field.module.css';

export function ItemsField<Item>({
  label,
  items,
  keyOf,
  nameOf,
  max,
  addLabel,
  create,
  isRight,
  ordered = true,
  onChange,
  children,
  extra,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** What an item is called in "Remove …". */
  readonly nameOf: (index: number) => string;
  readonly max: number;
  readonly addLabel: string;
  readonly create: () => Item;
  /** Marks an item as (part of) the right answer. */
  readonly isRight?: (item: Item) => boolean;
  /** Whether the place in the list means something, so that items can be moved. */
  readonly ordered?: boolean;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, patch: (patch: Partial<Item>) => void, index: number) => ReactNode;
  /** Beside the buttons of an item. */
  readonly extra?: (item: Item, patch: (patch: Partial<Item>) => void, index: number) => ReactNode;
}): ReactNode {
  const t = useText();

  function move(index: number, by: -1 | 1): void {
    const to = index + by;
    const moving = items[index];
    if (moving === undefined || to < 0 || to >= items.length) return;
    onChange(items.toSpliced(index, 1).toSpliced(to, 0, moving));
    speak(t('editor.moved', { place: to + 1, count: items.length }));
  }

  return (
    <div role="group" aria-label={label} className={css.items}>
      {items.map((item, index) => {
        const patch = (change: Partial<Item>) =>
          onChange(items.map((other, at) => (at === index ? { ...other, ...change } : other)));
        return (
          <Part
            key={keyOf(item, index)}
            isRight={isRight?.(item) ?? false}
            removeLabel={t('exercise.remove', { name: nameOf(index) })}
            onRemove={() => onChange(items.filter((_item, at) => at !== index))}
            move={ordered ? (by) => move(index, by) : null}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            extra={extra?.(item, patch, index)}
          >
            {children(item, patch, index)}
          </Part>
        );
      })}
      <Button isDisabled={items.length >= max} onPress={() => onChange([...items, create()])}>
        <Plus size={14} aria-hidden /> {addLabel}
      </Button>
    </div>
  );
}

/** One part with its buttons. */
function Part({
  isRight,
  removeLabel,
  onRemove,
  move,
  isFirst,
  isLast,
  extra,
  children,
}: {
  readonly isRight: boolean;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Null where the place means nothing. */
  readonly move: ((by: -1 | 1) => void) | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly extra: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    // The keys are a way beside the buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={css.option}
      data-correct={isRight}
      onKeyDown={(event) => {
        if (!move || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {children}
      <div className={css.row}>
        {extra}
        <span className={css.space} />
        {move && (
          <>
            <IconButton label={t('editor.moveUp')} isDisabled={isFirst} onPress={() => move(-1)}>
              <ArrowUp size={14} aria-hidden />
            </IconButton>
            <IconButton label={t('editor.moveDown')} isDisabled={isLast} onPress={() => move(1)}>
              <ArrowDown size={14} aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton label={removeLabel} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/**
 * An id that no part of the exercise has, nor had: answers that learners gave to a part that was removed must not go to the
 * next one. Nothing tells which ids there were, so it is drawn; short, because answers are stored by it.
 */
export function freeId(parts: readonly { readonly id: string }[]): string {
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const id = `n${(drawn % 36 ** 4).toString(36).padStart(4, '0')}`;
    if (!parts.some((part) => part.id === id)) return id;
  }
}
