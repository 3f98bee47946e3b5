/** "Move to…": the same as a drag, for hands that do not drag. */

import { useState, type ReactNode } from 'react';
import type { RecordId } from '../../../../shared/records/record.ts';
import { setView } from '../../../app/view.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/fields.tsx';
import type { OutlineActions } from './use-outline-actions.ts';

export function MoveDialog({ id, actions }: { readonly id: RecordId; readonly actions: OutlineActions }): ReactNode {
  const t = useText();
  const { records, programme } = useDocument();
  const record = records.get(id);
  const modules = records.children(programme.id, 'module');
  const places =
    record?.kind === 'page'
      ? modules.flatMap((module) =>
          records
            .children(module.id, 'unit')
            .map((unit) => ({ id: unit.id, label: `${module.data.code} › ${unit.data.title}` })),
        )
      : modules.map((module) => ({ id: module.id, label: `${module.data.code} ${module.data.title}` }));
  const [parent, setParent] = useState<string>(record?.parent ?? '');
  const [position, setPosition] = useState<'first' | 'last'>('last');
  const close = (): void => setView({ overlay: null });
  if (!record || (record.kind !== 'page' && record.kind !== 'unit')) return null;
  return (
    <Dialog title={t('outline.moveTo')} onClose={close}>
      <Select label={t('outline.into')} value={parent} options={places} onChange={setParent} />
      <Select
        label={t('outline.position')}
        value={position}
        onChange={setPosition}
        options={(['first', 'last'] as const).map((place) => ({ id: place, label: t(`outline.${place}`) }))}
      />
      <DialogActions>
        <Button onPress={close}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          onPress={() => {
            const others = records.children(parent, record.kind).filter((other) => other.id !== id);
            actions.moveTo(id, parent, position === 'first' ? 0 : others.length);
            close();
          }}
        >
          {t('outline.move')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
