/** Settings of an image: its file, the part of it that is shown, what it shows, its caption and width. */

import { useRef, useState, type ReactNode } from 'react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { lazyDialog } from '../../ui/lazily.tsx';
import { Select, Switch, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { pixelsOf } from '../../editor/images/copies.ts';
import type { KeptFile } from '../../editor/images/kept-file.ts';
import { useKeepFile } from '../resource-field.tsx';

const CropDialog = lazyDialog(async () => (await import('../../editor/images/crop-dialog.tsx')).CropDialog);

export function Editor({ data, patch, blockId }: BlockEditorProps<Image>): ReactNode {
  const t = useText();
  const document = useDocument();
  const { busy, keep } = useKeepFile<Image>(blockId, 'image');
  const input = useRef<HTMLInputElement>(null);
  const resource = useRecord('resource', data.resource);
  const [cropping, setCropping] = useState(false);

  /** The copy and the block that shows it are one step. */
  function showCropped({ id, records }: KeptFile): void {
    setCropping(false);
    const block = document.record('block', blockId);
    if (block?.data.type !== 'image' || block.data.resource === id) return;
    const shown = { ...block, data: { ...block.data, resource: id } };
    document.change({ puts: [...records, shown], removes: [] }, { label: 'undo.crop', origin: 'inspector' });
  }

  return (
    <>
      <p style={{ overflowWrap: 'anywhere' }}>{resource ? resource.data.name : t('image.none')}</p>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 6, margin: '8px 0 14px' }}>
        <Button isDisabled={busy} onPress={() => input.current?.click()}>
          {t(busy ? 'media.adding' : resource ? 'image.replace' : 'image.choose')}
        </Button>
        {resource && pixelsOf(resource.data) && <Button onPress={() => setCropping(true)}>{t('image.crop')}</Button>}
      </p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('image.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void keep(file, (now, chosen) => ({ ...now, resource: chosen }));
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
      {cropping && resource && (
        <CropDialog shown={resource} onClose={() => setCropping(false)} onCropped={showCropped} />
      )}
    </>
  );
}
