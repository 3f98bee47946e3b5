/** A scale to rate on: a ready-made one to begin with, and its points to reword. */

import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Select, TextField } from '../ui/fields.tsx';
import css from './blocks.module.css';
import { freeId, ItemsField } from '../ui/items-field.tsx';

interface Point {
  readonly id: string;
  readonly text: string;
}

export interface ReadyScale {
  readonly id: string;
  readonly label: string;
  readonly points: readonly string[];
}

export interface ScaleWords {
  readonly ready: string;
  readonly own: string;
  readonly scale: string;
  readonly point: (number: number) => string;
  readonly addPoint: string;
  readonly tooFew: string;
}

export function ScaleField<P extends Point>({
  scale,
  ready,
  words,
  min,
  max,
  create,
  onChange,
  children,
}: {
  readonly scale: readonly P[];
  readonly ready: readonly ReadyScale[];
  readonly words: ScaleWords;
  readonly min: number;
  readonly max: number;
  readonly create: (point: Point) => P;
  readonly onChange: (scale: P[]) => void;
  /** What a point has beside its words. */
  readonly children?: (point: P, patch: (patch: Partial<P>) => void) => ReactNode;
}): ReactNode {
  const t = useText();
  const texts = scale.map(({ text }) => text);
  const chosen = ready.find(({ points }) => points.join('\n') === texts.join('\n'))?.id ?? 'own';

  /** Points keep their ids and whatever else they have; only their words change, and their number. */
  function take(id: string): void {
    const points = ready.find((other) => other.id === id)?.points;
    if (!points) return;
    const kept: P[] = [];
    for (const [index, text] of points.entries()) {
      const point = scale[index];
      kept.push(point ? { ...point, text } : create({ id: freeId([...scale, ...kept]), text }));
    }
    onChange(kept);
  }

  return (
    <>
      <Select
        label={words.ready}
        value={chosen}
        options={[{ id: 'own', label: words.own }, ...ready]}
        onChange={take}
      />
      <ItemsField
        label={words.scale}
        items={scale}
        keyOf={({ id }) => id}
        nameOf={(index) => words.point(index + 1)}
        max={max}
        addLabel={words.addPoint}
        create={() => create({ id: freeId(scale), text: '' })}
        onChange={onChange}
      >
        {(point, patch, index) => (
          <>
            <TextField
              label={words.point(index + 1)}
              value={point.text}
              wrong={isTwice(point.text, texts) ? t('exercise.samePart') : null}
              onChange={(text) => patch({ text } as Partial<P>)}
            />
            {children?.(point, patch)}
          </>
        )}
      </ItemsField>
      {scale.length < min && <p className={css.wrong}>{words.tooFew}</p>}
    </>
  );
}

function isTwice(text: string, among: readonly string[]): boolean {
  const plain = (words: string): string => words.trim().toLowerCase();
  return plain(text) !== '' && among.filter((other) => plain(other) === plain(text)).length > 1;
}
