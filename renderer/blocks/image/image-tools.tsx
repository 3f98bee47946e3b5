/** What is done with an image on the image itself: its width, the part of it that is shown, another in its place. */

import { Crop, ImageUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import { widths, type Width } from '../../../shared/blocks/widths.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { selectCard } from '../../editor/field/between-cards.ts';
import { pixelsOf } from '../../editor/images/copies.ts';
import type { KeptFile } from '../../editor/images/kept-file.ts';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { lazyDialog } from '../../ui/lazily.tsx';
import css from '../cards.module.css';
import { Choice } from '../exercise-card/choice.tsx';
import type { CardEdit } from '../exercise-card/use-card.ts';
import { useFileInput, useKeepFile } from '../resource-field.tsx';

const CropDialog = lazyDialog(async () => (await import('../../editor/images/crop-dialog.tsx')).CropDialog);

export function ImageTools({
  card,
  resource,
  onWidth,
}: {
  readonly card: CardEdit<Image>;
  readonly resource: RecordOf<'resource'>;
  readonly onWidth: (width: Width) => void;
}): ReactNode {
  const t = useText();
  const page = useSlateStatic();
  const document = useDocument();
  const { busy, keep } = useKeepFile<Image>(card.id, 'image');
  const [cropping, setCropping] = useState(false);
  const { input, ask } = useFileInput('image', t('image.replace'), (file) => {
    selectCard(page, card.id);
    void keep(file, (now, chosen) => ({ ...now, resource: chosen }));
  });

  /** The copy and the block that shows it are one step. */
  function showCropped({ id, records }: KeptFile): void {
    setCropping(false);
    const block = document.record('block', card.id);
    if (block?.data.type !== 'image' || block.data.resource === id) return;
    const shown = { ...block, data: { ...block.data, resource: id } };
    document.change({ puts: [...records, shown], removes: [] }, { label: 'undo.crop', origin: 'inspector' });
  }

  return (
    <div role="group" aria-label={t('insert.image')} className={css.tools}>
      <Choice
        label={t('image.width')}
        value={card.data.width}
        options={widths.map((id) => ({ id, label: t(`image.${id}`) }))}
        onChange={onWidth}
      />
      {pixelsOf(resource.data) && (
        <IconButton label={t('image.crop')} onPress={() => setCropping(true)}>
          <Crop size={15} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t(busy ? 'media.adding' : 'image.replace')} isDisabled={busy} onPress={ask}>
        <ImageUp size={15} aria-hidden />
      </IconButton>
      {input}
      {cropping && <CropDialog shown={resource} onClose={() => setCropping(false)} onCropped={showCropped} />}
    </div>
  );
}
