/** What can be done in a cell of the matrix without knowing its keys: set a role, or go to the block or page in Write. */

import type { ReactNode, RefObject } from 'react';
import type { Place } from '../../../../shared/rules/coverage/places.ts';
import { alignmentRoles, type AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import type { RecordOf } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { PopupMenu } from '../../../ui/menu.tsx';
import { openGoals } from '../../write/inspector/goals/focus.ts';
import { useToggle } from './use-toggle.ts';

export function CellMenu({
  goal,
  place,
  roles,
  ...popup
}: {
  readonly goal: RecordOf<'goal'>;
  readonly place: Place;
  readonly roles: readonly AlignmentRole[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const toggle = useToggle();
  return (
    <PopupMenu
      {...popup}
      label={t('plan.roles')}
      entries={[
        ...alignmentRoles.map((role) => ({
          id: role,
          label: `${roles.includes(role) ? '✓ ' : ''}${t(`role.${role}`)}`,
          shortcut: t(`plan.mark.${role}`),
          run: () => toggle(goal, place, role),
        })),
        {
          id: 'show',
          label: t('plan.show', { place: place.label || t('plan.untitled') }),
          divided: true,
          run: () => goTo(records, place.id),
        },
        { id: 'goals', label: t('command.goals'), shortcut: 'F4', run: () => openGoals(records) },
      ]}
    />
  );
}
