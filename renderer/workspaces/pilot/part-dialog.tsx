/** What a part of the plan is called, for whom it is and in which room. */

import { useState, type ReactNode } from 'react';
import { limitOf } from '../../../shared/model/fields.ts';
import { partData, type PlanPart } from '../../../shared/model/pilots/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useTitleOf } from './title-of-part.ts';

type Named = Pick<PlanPart, 'title' | 'group' | 'room'>;

export function PartDialog({
  part,
  onSave,
  onClose,
}: {
  readonly part: PlanPart;
  readonly onSave: (named: Named) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [named, setNamed] = useState<Named>({ title: part.title, group: part.group, room: part.room });
  const { title, group, room } = partData.shape;
  const isFit =
    named.title.length <= limitOf(title) && named.group.length <= limitOf(group) && named.room.length <= limitOf(room);
  const set = (change: Partial<Named>): void => setNamed({ ...named, ...change });
  return (
    <Dialog title={t('pilot.part.editOf', { part: useTitleOf()(part) })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFit) return;
          onSave(named);
          onClose();
        }}
      >
        {part.where === null && (
          <TextField
            label={t('pilot.part.title')}
            value={named.title}
            onChange={(title) => set({ title })}
            most={limitOf(title)}
            autoFocus
          />
        )}
        <TextField
          label={t('pilot.part.group')}
          hint={t('pilot.part.groupHint')}
          value={named.group}
          onChange={(group) => set({ group })}
          most={limitOf(group)}
          autoFocus={part.where !== null}
        />
        <TextField
          label={t('activity.room')}
          value={named.room}
          onChange={(room) => set({ room })}
          most={limitOf(room)}
        />
        <DialogActions>
          <Button variant="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" variant="primary" isDisabled={!isFit}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
