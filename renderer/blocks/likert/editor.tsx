/** What a survey has beside its words: a ready-made scale. */

import type { ReactNode } from 'react';
import type { Likert } from '../../../shared/blocks/likert/schema.ts';
import { useText } from '../../i18n/index.ts';
import { ReadyScale } from '../ready-scale.tsx';
import type { BlockEditorProps } from '../registry.ts';

const ready = ['agreement', 'frequency', 'satisfaction', 'importance', 'likelihood'] as const;

export function Editor({ data, patch }: BlockEditorProps<Likert>): ReactNode {
  const t = useText();
  return (
    <ReadyScale
      data={data}
      ready={ready.map((id) => ({
        id,
        label: t(`card.likert.${id}`),
        points: t(`card.likert.${id}.points`),
      }))}
      onChange={(scale) => patch({ scale })}
    />
  );
}
