/** What can be done with a part of the plan: moved, run beside the one before it, left out, named, removed. */

import { Ellipsis } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { PlanPart } from '../../../shared/model/pilots/schema.ts';
import { changePart, isLeftOut, removePart, type Plan } from '../../../shared/pilots/day-plan.ts';
import { movePart } from '../../../shared/pilots/move-part.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { speak } from '../../ui/notices.tsx';
import { PartDialog } from './part-dialog.tsx';
import { useTitleOf } from './title-of-part.ts';
import { useChangePlan } from './use-session.ts';

export function PartMenu({
  session,
  part,
  index,
  seek,
  add,
}: {
  readonly session: PilotSession;
  readonly part: PlanPart;
  readonly index: number;
  readonly seek: (part: string | null) => void;
  readonly add: (is: 'break' | 'own', after: string | null) => void;
}): ReactNode {
  const t = useText();
  const change = useChangePlan(session.id);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const title = useTitleOf()(part);
  const { plan } = session.data;
  const isOwn = part.where === null;
  const set = (made: Plan): void => change([...made]);
  const patch = (change: Parameters<typeof changePart>[2]): void => set(changePart(plan, part.id, change));

  function move(by: number): void {
    const moved = movePart(plan, part.id, by);
    flushSync(() => set(moved));
    // A row that is put elsewhere loses the focus on its way.
    button.current?.focus();
    const place = 1 + moved.findIndex(({ id }) => id === part.id);
    speak(t('pilot.moved', { part: title, place, count: plan.length }));
  }

  function remove(): void {
    const next = plan[index + 1] ?? plan[index - 1];
    set(removePart(plan, part.id));
    seek(next?.id ?? null);
  }

  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: t(isOwn ? 'pilot.part.editOwn' : 'pilot.part.edit'), run: () => setOpen(true) },
    { id: 'break', label: t('pilot.part.break'), run: () => add('break', part.id) },
    { id: 'own', label: t('pilot.part.own'), run: () => add('own', part.id) },
    { id: 'up', label: t('pilot.part.up'), divided: true, disabled: index === 0, run: () => move(-1) },
    { id: 'down', label: t('pilot.part.down'), disabled: index === plan.length - 1, run: () => move(1) },
    ...(index === 0 ? [] : relations(part, patch, t)),
    ...(isOwn
      ? [{ id: 'remove', label: t('pilot.part.remove'), divided: true, run: remove }]
      : [
          {
            id: 'out',
            label: t(isLeftOut(part) ? 'pilot.part.putBack' : 'pilot.part.leaveOut'),
            divided: true,
            disabled: part.written === 0,
            run: () => patch({ minutes: isLeftOut(part) ? (part.written ?? 0) : 0 }),
          },
        ]),
  ];

  return (
    <>
      <Menu label={t('pilot.part.menu', { part: title })} entries={entries}>
        <IconButton ref={button} label={t('pilot.part.menu', { part: title })}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      </Menu>
      {isOpen && <PartDialog part={part} onSave={patch} onClose={() => setOpen(false)} />}
    </>
  );
}

/** How it stands to the part before it. */
function relations(
  { beside, newDay }: PlanPart,
  patch: (change: Parameters<typeof changePart>[2]) => void,
  t: ReturnType<typeof useText>,
): readonly MenuEntry[] {
  return [
    {
      id: 'beside',
      label: t(beside ? 'pilot.part.behind' : 'pilot.part.beside'),
      divided: true,
      run: () => patch({ beside: !beside, newDay: false }),
    },
    {
      id: 'day',
      label: t(newDay ? 'pilot.part.sameDay' : 'pilot.part.newDay'),
      run: () => patch({ newDay: !newDay, beside: false }),
    },
  ];
}
