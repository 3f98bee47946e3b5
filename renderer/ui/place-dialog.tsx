/** The one dialog for "Move to…": into what, and whether first or last there. */

import { useState, type ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { useText } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import { Select } from './fields.tsx';

export type Position = 'first' | 'last';

export function PlaceDialog({
  title,
  places,
  start,
  onMove,
  onClose,
}: {
  readonly title: string;
  readonly places: readonly { readonly id: RecordId; readonly label: string }[];
  /** The place that is chosen at first; empty, where there is none to move to. */
  readonly start: string;
  readonly onMove: (place: RecordId, position: Position) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [place, setPlace] = useState<string>(start);
  const [position, setPosition] = useState<Position>('last');
  return (
    <Dialog title={title} onClose={onClose}>
      <Select label={t('outline.into')} value={place} options={places} onChange={setPlace} />
      <Select
        label={t('outline.position')}
        value={position}
        onChange={setPosition}
        options={(['first', 'last'] as const).map((end) => ({ id: end, label: t(`outline.${end}`) }))}
      />
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={place === ''}
          onPress={() => {
            onMove(place, position);
            onClose();
          }}
        >
          {t('outline.move')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
