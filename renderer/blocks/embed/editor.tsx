/** Settings of something embedded: its shape, and the picture that stands in for it. */

import type { ReactNode } from 'react';
import { embedRatios, embedSchema, type Embed } from '../../../shared/blocks/embed/schema.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { ResourceField } from '../resource-field.tsx';

export function Editor({ data, patch, blockId }: BlockEditorProps<Embed>): ReactNode {
  const t = useText();
  return (
    <>
      <Select
        label={t('embed.ratio')}
        value={data.ratio}
        onChange={(ratio) => patch({ ratio })}
        options={embedRatios.map((id) => ({ id, label: id }))}
      />
      <ResourceField<Embed>
        blockId={blockId}
        label={t('embed.image')}
        wanted={fileUse(embedSchema.shape.image)}
        resource={data.image}
        put={(now, image) => ({ ...now, image })}
        onRemove={() => patch({ image: null })}
      />
    </>
  );
}
