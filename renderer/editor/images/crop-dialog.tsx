/** Shows a part of an image instead of all of it: by pointer, by keys or by numbers, always from the original. */

import { useId, useRef, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import ReactCrop from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import {
  copySize,
  cropWithin,
  fromPercent,
  isWhole,
  toPercent,
  wholeOf,
  type Crop,
  type Size,
} from '../../../shared/model/programme/crop.ts';
import { recordOf, type RecordOf } from '../../../shared/records/record.ts';
import { useApp } from '../../shell/app-context.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/fields.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { copyOf, pixelsOf } from './copies.ts';
import type { KeptFile } from './kept-file.ts';
import css from './crop.module.css';

interface Props {
  readonly shown: RecordOf<'resource'>;
  readonly onClose: () => void;
  readonly onCropped: (kept: KeptFile) => void;
}

export function CropDialog({ shown, onClose, onCropped }: Props): ReactNode {
  const { records } = useDocument();
  const made = shown.data.original;
  const original = (made && recordOf(records, 'resource', made.resource)) ?? shown;
  const whole = pixelsOf(original.data);
  const start = made && original !== shown ? made.crop : null;
  return whole && <Cropping {...{ shown, original, whole, start, onClose, onCropped }} />;
}

function Cropping({
  shown,
  original,
  whole,
  start,
  onClose,
  onCropped,
}: Props & {
  readonly original: RecordOf<'resource'>;
  readonly whole: Size;
  readonly start: Crop | null;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  const document = useDocument();
  const picture = useRef<HTMLImageElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'busy' | 'unreadable'>('loading');
  const [crop, setCrop] = useState<Crop>(start ? cropWithin(start, whole) : wholeOf(whole));
  // A width that somebody chose stays chosen; what a copy comes to by itself follows the part.
  const [width, setWidth] = useState<number | null>(() => {
    const now = shown.data.width;
    return start && now !== null && now < copySize(start, null).width ? now : null;
  });
  async function apply(): Promise<void> {
    if (!picture.current || state !== 'ready') return;
    setState('busy');
    const from: KeptFile = { id: original.id, data: original.data, records: [] };
    const made = await copyOf({ core, document }, from, { picture: picture.current, crop, width });
    setState('ready');
    if (made.ok) onCropped(made.value);
    else notifyFailure(made.error);
  }

  return (
    <Dialog title={t('crop.title')} onClose={onClose} wide>
      <form
        className={css.cropping}
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <div className={css.stage}>
          <CropArea crop={crop} whole={whole} isDisabled={state !== 'ready'} onChange={setCrop}>
            <img
              ref={picture}
              src={mediaUrl(document.session, original.data.sha256)}
              alt={t('crop.original', { name: original.data.name })}
              width={whole.width}
              height={whole.height}
              draggable={false}
              onLoad={() => setState('ready')}
              onError={() => setState('unreadable')}
            />
          </CropArea>
        </div>
        <Numbers
          hint={t(state === 'unreadable' ? 'crop.unreadable' : 'crop.hint')}
          {...{ crop, setCrop, width, setWidth, whole }}
        />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={state !== 'ready'}>
            {t('crop.apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The part by pointer and by keys. */
function CropArea({
  crop,
  whole,
  isDisabled,
  onChange,
  children,
}: {
  readonly crop: Crop;
  readonly whole: Size;
  readonly isDisabled: boolean;
  readonly onChange: (crop: Crop) => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <ReactCrop
      className={css.crop ?? ''}
      crop={{ unit: '%', ...toPercent(crop, whole) }}
      onChange={(_pixels, percent) => onChange(fromPercent(percent, whole))}
      keepSelection
      disabled={isDisabled}
      ariaLabels={{
        cropArea: t('crop.area'),
        nwDragHandle: t('crop.nw'),
        nDragHandle: t('crop.n'),
        neDragHandle: t('crop.ne'),
        eDragHandle: t('crop.e'),
        seDragHandle: t('crop.se'),
        sDragHandle: t('crop.s'),
        swDragHandle: t('crop.sw'),
        wDragHandle: t('crop.w'),
      }}
    >
      {children}
    </ReactCrop>
  );
}

/** The part by numbers, and what its copy comes to. */
function Numbers({
  hint,
  crop,
  setCrop,
  width,
  setWidth,
  whole,
}: {
  readonly hint: string;
  readonly crop: Crop;
  readonly setCrop: Dispatch<SetStateAction<Crop>>;
  /** Of the copy, where somebody chose one. */
  readonly width: number | null;
  readonly setWidth: (width: number | null) => void;
  readonly whole: Size;
}): ReactNode {
  const t = useText();
  const hintId = useId();
  const most = copySize(crop, null).width;
  const copy = copySize(crop, width);
  const change = (patch: Partial<Crop>) => setCrop((before) => cropWithin({ ...before, ...patch }, whole));
  return (
    <div className={css.numbers}>
      <p id={hintId}>{hint}</p>
      <div className={css.rectangle} role="group" aria-label={t('crop.area')} aria-describedby={hintId}>
        <Pixels label={t('crop.x')} value={crop.x} max={whole.width - 1} onChange={(x) => change({ x })} />
        <Pixels label={t('crop.y')} value={crop.y} max={whole.height - 1} onChange={(y) => change({ y })} />
        <Pixels
          label={t('crop.width')}
          value={crop.width}
          min={1}
          max={whole.width - crop.x}
          onChange={(next) => change({ width: next })}
        />
        <Pixels
          label={t('crop.height')}
          value={crop.height}
          min={1}
          max={whole.height - crop.y}
          onChange={(height) => change({ height })}
        />
      </div>
      <NumberField
        label={t('crop.copyWidth')}
        hint={t('crop.copyWidthHint', { width: most })}
        value={width}
        onChange={setWidth}
        min={1}
        max={most}
        optional
      />
      <p role="status">
        {t('crop.result', {
          part: `${crop.width} × ${crop.height}`,
          whole: `${whole.width} × ${whole.height}`,
          copy: `${copy.width} × ${copy.height}`,
        })}
      </p>
      <Button
        isDisabled={isWhole(crop, whole) && width === null}
        onPress={() => {
          setCrop(wholeOf(whole));
          setWidth(null);
        }}
      >
        {t('crop.whole')}
      </Button>
    </div>
  );
}

function Pixels({
  label,
  value,
  min = 0,
  max,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  return <NumberField label={label} value={value} min={min} max={max} onChange={(next) => onChange(next ?? min)} />;
}
