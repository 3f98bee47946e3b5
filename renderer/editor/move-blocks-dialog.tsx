/** "Move to another page": blocks keep their ids, so what leads to them and hangs on them stays. */

import { useState, type ReactNode } from 'react';
import { moveBlocksTo } from '../../shared/programme/move-blocks.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';

export function MoveBlocksDialog({
  blocks,
  onClose,
}: {
  readonly blocks: readonly RecordId[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { records, programme } = document;
  const here = records.get(blocks[0] ?? '')?.parent;
  const pages = records.children(programme.id, 'module').flatMap((module) =>
    records.children(module.id, 'unit').flatMap((unit) =>
      records
        .children(unit.id, 'page')
        .filter((page) => page.id !== here)
        .map((page) => ({ id: page.id, label: `${module.data.code} › ${page.data.title || t('outline.untitled')}` })),
    ),
  );
  const [page, setPage] = useState<string>(pages[0]?.id ?? '');
  const [position, setPosition] = useState<'first' | 'last'>('last');
  return (
    <Dialog title={t('editor.moveToPage')} onClose={onClose}>
      <Select label={t('outline.into')} value={page} options={pages} onChange={setPage} />
      <Select
        label={t('outline.position')}
        value={position}
        onChange={setPosition}
        options={(['first', 'last'] as const).map((place) => ({ id: place, label: t(`outline.${place}`) }))}
      />
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={page === ''}
          onPress={() => {
            document.change(moveBlocksTo(records, { blocks, page, position }), { label: 'undo.move' });
            onClose();
          }}
        >
          {t('outline.move')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
