/** Ready-made scales to rate on: what a scale begins with, before its points are reworded on the card. */

import type { ReactNode } from 'react';
import type { ExerciseData } from '../../shared/blocks/exercises.ts';
import { useText } from '../i18n/index.ts';
import { Select } from '../ui/fields.tsx';
import { freeId } from './exercise-card/free-id.ts';

type Rating = Extract<ExerciseData, { readonly scale: unknown }>;

export function ReadyScale({
  data: { type, scale },
  ready,
  onChange,
}: {
  readonly data: Pick<Rating, 'type' | 'scale'>;
  readonly ready: readonly { readonly id: string; readonly label: string; readonly points: string }[];
  readonly onChange: (scale: Rating['scale']) => void;
}): ReactNode {
  const t = useText();
  const written = scale.map(({ text }) => text).join('; ');

  /** Points keep their ids; only their words change, and their number. */
  function take(chosen: string): void {
    const points = ready.find(({ id }) => id === chosen)?.points;
    if (points === undefined) return;
    const kept: Rating['scale'] = [];
    for (const [index, text] of points.split('; ').entries())
      kept.push({ id: scale[index]?.id ?? freeId([...scale, ...kept]), text });
    onChange(kept);
  }

  return (
    <Select
      label={t(`card.${type}.ready`)}
      value={ready.find(({ points }) => points === written)?.id ?? 'own'}
      options={[{ id: 'own', label: t(`card.${type}.own`) }, ...ready]}
      onChange={take}
    />
  );
}
