/** "Move to…": the same as a drag, for hands that do not drag. */

import type { ReactNode } from 'react';
import type { RecordId } from '../../../../shared/records/record.ts';
import { setView } from '../../../shell/view.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { PlaceDialog } from '../../../ui/place-dialog.tsx';
import type { OutlineActions } from './outline-actions.ts';

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
  if (!record || (record.kind !== 'page' && record.kind !== 'unit')) return null;
  return (
    <PlaceDialog
      title={t('outline.moveTo')}
      places={places}
      start={record.parent ?? ''}
      onMove={(parent, position) => {
        const others = records.children(parent, record.kind).filter((other) => other.id !== id);
        actions.moveTo(id, parent, position === 'first' ? 0 : others.length);
      }}
      onClose={() => setView({ overlay: null })}
    />
  );
}
