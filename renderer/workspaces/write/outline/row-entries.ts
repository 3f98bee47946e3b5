/** What the menu of a part of the outline holds. */

import type { RecordId } from '../../../../shared/records/record.ts';
import type { OutlineKind } from '../../../../shared/edit/structure.ts';
import { shownKeys } from '../../../shell/commands.ts';
import { setView } from '../../../shell/view.ts';
import type { Text } from '../../../i18n/index.ts';
import type { MenuEntry } from '../../../ui/menu.tsx';
import { startNaming } from './naming.ts';
import type { OutlineActions } from './outline-actions.ts';

interface Part {
  readonly id: RecordId;
  readonly kind: OutlineKind;
  readonly isBank: boolean;
}

export function rowEntries({ id, kind, isBank }: Part, actions: OutlineActions, t: Text): readonly MenuEntry[] {
  const select = (): void => setView({ selected: id });
  const adding: Record<OutlineKind, readonly MenuEntry[]> = {
    module: [{ id: 'unit', label: t('outline.addUnit'), run: () => actions.add('unit', id) }],
    unit: [
      { id: 'page', label: t('outline.addPage'), run: () => actions.add('page', id) },
      { id: 'bank', label: t('outline.addBank'), run: () => actions.addBank(id) },
    ],
    page: [],
  };
  const turning: Record<OutlineKind, readonly MenuEntry[]> = {
    module: [],
    unit: [{ id: 'demote', label: t('outline.demote'), shortcut: 'Tab', run: () => actions.demote(id) }],
    page: [
      { id: 'promote', label: t('outline.promote'), shortcut: '⇧ Tab', run: () => actions.promote(id) },
      {
        id: 'use',
        label: t(isBank ? 'outline.makePage' : 'outline.makeBank'),
        run: () => actions.setUse(id, isBank ? 'page' : 'bank'),
      },
    ],
  };
  return [
    ...adding[kind],
    { id: 'rename', label: t('outline.rename'), shortcut: 'F2', run: () => startNaming(id) },
    ...(actions.mayDuplicate(kind)
      ? [
          {
            id: 'duplicate',
            label: t('common.duplicate'),
            shortcut: shownKeys('Mod+D'),
            run: () => actions.duplicate(id),
          },
        ]
      : []),
    { id: 'up', label: t('editor.moveUp'), shortcut: 'Alt ↑', divided: true, run: () => actions.step(id, 'up') },
    { id: 'down', label: t('editor.moveDown'), shortcut: 'Alt ↓', run: () => actions.step(id, 'down') },
    ...(kind === 'module'
      ? []
      : [{ id: 'move', label: t('outline.moveTo'), run: () => (select(), setView({ overlay: 'move' })) }]),
    ...turning[kind],
    { id: 'delete', label: t('common.delete'), shortcut: 'Del', divided: true, run: () => actions.remove(id) },
  ];
}
