/** Settings of something embedded: its address, its shape, and what stands in for it. */

import type { ReactNode } from 'react';
import { embedAddress } from '../../../shared/blocks/embed/address.ts';
import { embedRatios, embedSchema, type Embed } from '../../../shared/blocks/embed/schema.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { ResourceField } from '../resource-field.tsx';

export function Editor({ data, patch, blockId }: BlockEditorProps<Embed>): ReactNode {
  const t = useText();
  const nothing = data.fallback.trim() === '' && data.image === null;
  return (
    <>
      <TextField
        label={t('embed.url')}
        value={data.url}
        wrong={data.url !== '' && !embedAddress(data.url) ? t('embed.wrong') : null}
        onChange={(url) => patch({ url })}
      />
      <TextField label={t('media.title')} value={data.title} onChange={(title) => patch({ title })} />
      <Select
        label={t('embed.ratio')}
        value={data.ratio}
        onChange={(ratio) => patch({ ratio })}
        options={embedRatios.map((id) => ({ id, label: id }))}
      />
      <TextField
        label={t('embed.fallback')}
        hint={t('embed.fallbackHint')}
        multiline
        value={data.fallback}
        wrong={nothing ? t('embed.noFallback') : null}
        onChange={(fallback) => patch({ fallback })}
      />
      <ResourceField<Embed>
        blockId={blockId}
        label={t('embed.image')}
        wanted={fileUse(embedSchema.shape.image)}
        resource={data.image}
        put={(now, image) => ({ ...now, image })}
        onRemove={() => patch({ image: null })}
      />
      {data.image !== null && (
        <TextField
          label={t('image.alt')}
          hint={t('image.altHint')}
          multiline
          value={data.alt}
          onChange={(alt) => patch({ alt })}
        />
      )}
    </>
  );
}
