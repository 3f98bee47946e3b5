/** Settings of an image: its file, what it shows, its caption and width. */

import { useRef, type ReactNode } from 'react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useApp } from '../../app/app-context.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select, Switch, TextField } from '../../ui/fields.tsx';
import { useFailureNotice } from '../../ui/notices.tsx';
import type { PatchBlock } from '../block-inspector.tsx';
import { keepFile } from '../files.ts';

export function ImageFields({
  data,
  patch,
  blockId,
}: {
  readonly data: Image;
  readonly patch: PatchBlock<Image>;
  readonly blockId: RecordId;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  const document = useDocument();
  const fail = useFailureNotice();
  const input = useRef<HTMLInputElement>(null);
  const resource = useRecord('resource', data.resource);

  async function choose(file: File): Promise<void> {
    const kept = await keepFile(core, document, file, 'image');
    const block = document.record('block', blockId);
    if (!kept.ok) fail(kept.error);
    else if (block) {
      const shown = { ...block, data: { ...data, resource: kept.value.id } };
      const changes = { puts: [...kept.value.records, shown], removes: [] };
      document.change(changes, { label: 'undo.image', origin: 'inspector' });
    }
  }

  return (
    <>
      <p>{resource ? resource.data.name : t('image.none')}</p>
      <p style={{ margin: '8px 0 14px' }}>
        <Button onPress={() => input.current?.click()}>{t(resource ? 'image.replace' : 'image.choose')}</Button>
      </p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void choose(file);
          event.target.value = '';
        }}
      />
      <Switch label={t('image.decorative')} value={data.decorative} onChange={(decorative) => patch({ decorative })} />
      {!data.decorative && (
        <TextField
          label={t('image.alt')}
          hint={t('image.altHint')}
          multiline
          value={data.alt}
          wrong={data.alt.trim() === '' ? t('image.noAlt') : null}
          onChange={(alt) => patch({ alt })}
        />
      )}
      <TextField label={t('image.caption')} value={data.caption} onChange={(caption) => patch({ caption })} />
      <Select
        label={t('image.width')}
        value={data.width}
        onChange={(width) => patch({ width })}
        options={(['small', 'medium', 'full'] as const).map((id) => ({ id, label: t(`image.${id}`) }))}
      />
    </>
  );
}
