/** The image of an exercise or of one of its parts: its file, and what it shows. */

import { useRef, type ReactNode } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useRecord } from '../document/hooks.tsx';
import { useKeepFile } from './resource-field.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import css from './blocks.module.css';

function showInBlock(data: BlockData, image: RecordId): BlockData {
  return { ...data, image } as BlockData;
}

export function PictureField({
  blockId,
  image,
  alt,
  onAlt,
  show = showInBlock,
  onRemove,
}: {
  readonly blockId: RecordId;
  readonly image: RecordId | null;
  readonly alt: string;
  readonly onAlt: (alt: string) => void;
  /** The block's data with this image in its place. */
  readonly show?: (data: BlockData, image: RecordId) => BlockData;
  /** Given where it may be left out. */
  readonly onRemove?: () => void;
}): ReactNode {
  const t = useText();
  const { busy, keep } = useKeepFile(blockId, 'image');
  const input = useRef<HTMLInputElement>(null);
  const resource = useRecord('resource', image);

  return (
    <>
      <div className={css.file}>
        <span>{resource ? resource.data.name : t('image.none')}</span>
        <Button isDisabled={busy} onPress={() => input.current?.click()}>
          {t(busy ? 'media.adding' : resource ? 'image.replace' : 'image.choose')}
        </Button>
        {resource && onRemove && (
          <Button variant="quiet" onPress={onRemove}>
            {t('image.remove')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('image.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void keep(file, show);
          event.target.value = '';
        }}
      />
      {(resource || !onRemove) && (
        <TextField
          label={t('image.alt')}
          hint={t('exercise.altHint')}
          multiline
          value={alt}
          wrong={resource && alt.trim() === '' ? t('exercise.noAlt') : null}
          onChange={onAlt}
        />
      )}
    </>
  );
}
