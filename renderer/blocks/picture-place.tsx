/** Where a picture belongs on a card: a file is chosen, let go or pasted there; once it is there, another may take its place. */

import { ImagePlus, X } from 'lucide-react';
import { useContext, type DragEvent, type ReactNode } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { ResourceData } from '../../shared/model/programme/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { mediaUrl } from '../core/index.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { CardContext } from '../editor/field/card-context.ts';
import { useText } from '../i18n/index.ts';
import cards from './cards.module.css';
import css from './picture-place.module.css';
import { useFileInput, useKeepFile } from './resource-field.tsx';

interface Props<D extends BlockData> {
  readonly blockId: RecordId;
  readonly image: RecordId | null;
  /** The block's data with this image in its place. */
  readonly show: (data: D, image: RecordId) => D;
  /** Given where it may be left out: it is offered while the card is written, and may be taken away. */
  readonly onRemove?: () => void;
  readonly children: (url: string, resource: ResourceData) => ReactNode;
}

export function PicturePlace<D extends BlockData>({ blockId, image, show, onRemove, children }: Props<D>): ReactNode {
  const t = useText();
  const { session, readOnly } = useDocument();
  const { busy, keep } = useKeepFile<D>(blockId, 'image');
  const resource = useRecord('resource', image);
  const active = useContext(CardContext)?.active ?? false;
  const take = (file: File | undefined): void => void (file && readOnly === null && keep(file, show));
  const { input, ask } = useFileInput('image', t('image.choose'), take);
  if (!resource && (readOnly !== null || (onRemove && !active))) return null;
  return (
    <div
      data-file-place
      className={css.place}
      {...takingFile(take)}
      onPaste={(event) => {
        const [file] = event.clipboardData.files;
        if (!file) return;
        event.preventDefault();
        event.stopPropagation();
        take(file);
      }}
    >
      {resource ? (
        children(mediaUrl(session, resource.data.sha256), resource.data)
      ) : (
        <button type="button" className={onRemove ? css.offered : cards.placeholder} disabled={busy} onClick={ask}>
          <ImagePlus size={onRemove ? 15 : 20} aria-hidden /> {t(busy ? 'media.adding' : 'image.choose')}
        </button>
      )}
      {resource && active && readOnly === null && (
        <div className={css.tools}>
          <button type="button" disabled={busy} onClick={ask}>
            <ImagePlus size={13} aria-hidden /> {t(busy ? 'media.adding' : 'image.replace')}
          </button>
          {onRemove && (
            <button type="button" onClick={onRemove}>
              <X size={13} aria-hidden /> {t('image.remove')}
            </button>
          )}
        </div>
      )}
      {input}
    </div>
  );
}

function takingFile(take: (file: File | undefined) => void) {
  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop(event: DragEvent) {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    },
  };
}
