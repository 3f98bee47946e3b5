/** The image of an exercise or of one of its parts: its file, and what it shows. */

import { useRef, type ReactNode } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useApp } from '../app/app-context.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { keepFile } from '../editor/files.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { useFailureNotice } from '../ui/notices.tsx';

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
  const { core } = useApp();
  const document = useDocument();
  const fail = useFailureNotice();
  const input = useRef<HTMLInputElement>(null);
  const resource = useRecord('resource', image);

  /** The file and the exercise that shows it are one step. */
  async function choose(file: File): Promise<void> {
    const kept = await keepFile(core, document, file, 'image');
    const block = document.record('block', blockId);
    if (!kept.ok) fail(kept.error);
    else if (block) {
      const shown = { ...block, data: show(block.data, kept.value.id) };
      document.change(
        { puts: [...kept.value.records, shown], removes: [] },
        { label: 'undo.image', origin: 'inspector' },
      );
    }
  }

  return (
    <>
      <p style={{ margin: '8px 0 14px' }}>
        {resource ? `${resource.data.name} ` : `${t('image.none')} `}
        <Button onPress={() => input.current?.click()}>{t(resource ? 'image.replace' : 'image.choose')}</Button>
        {resource && onRemove && (
          <Button variant="quiet" onPress={onRemove}>
            {t('image.remove')}
          </Button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('image.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void choose(file);
          event.target.value = '';
        }}
      />
      {(resource || !onRemove) && (
        <TextField
          label={t('image.alt')}
          hint={t('exercise.altHint')}
          multiline
          value={alt}
          wrong={alt.trim() === '' ? t('exercise.noAlt') : null}
          onChange={onAlt}
        />
      )}
    </>
  );
}
