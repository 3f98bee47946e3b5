/** The editor of a timeline: its steps in their order. */

import type { ReactNode } from 'react';
import { emptyStep } from '../../../shared/blocks/timeline/index.ts';
import { timelineSchema, type Timeline } from '../../../shared/blocks/timeline/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Timeline>): ReactNode {
  const t = useText();
  return (
    <>
      <TextField label={t('timeline.title')} value={data.title} onChange={(title) => patch({ title })} />
      <ItemsField
        label={t('timeline.steps')}
        items={data.steps}
        keyOf={({ id }) => id}
        nameOf={(index) => t('timeline.step', { number: index + 1 })}
        max={limitOf(timelineSchema.shape.steps)}
        addLabel={t('timeline.add')}
        create={() => emptyStep(freeId(data.steps))}
        onChange={(steps) => patch({ steps })}
      >
        {(step, change, index) => (
          <>
            <TextField
              label={t('timeline.when', { number: index + 1 })}
              value={step.when}
              onChange={(when) => change({ when })}
            />
            <TextField
              label={t('timeline.what', { number: index + 1 })}
              value={step.title}
              onChange={(title) => change({ title })}
            />
            <TextField
              label={t('timeline.text', { number: index + 1 })}
              multiline
              value={step.text}
              onChange={(text) => change({ text })}
            />
          </>
        )}
      </ItemsField>
    </>
  );
}
