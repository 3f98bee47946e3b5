/** Status, level and owner of several modules at once, as one change. */

import { useState, type ReactNode } from 'react';
import { statuses } from '../../../../shared/model/programme/statuses.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Select, Switch, TextField } from '../../../ui/fields.tsx';
import { useModuleActions, useModuleName } from './use-modules.ts';

export function BulkDialog({
  modules,
  onClose,
}: {
  readonly modules: readonly RecordId[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const nameOf = useModuleName();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const actions = useModuleActions();
  const [status, setStatus] = useState('');
  const [level, setLevel] = useState('');
  const [changesOwner, setChangesOwner] = useState(false);
  const [owner, setOwner] = useState('');
  const asIs = { id: '', label: t('overview.asIs') };
  const newStatus = statuses.find((one) => one === status);
  return (
    <Dialog title={t('overview.editSelected')} onClose={onClose}>
      <p>{modules.map(nameOf).join(' · ')}</p>
      <Select
        label={t('module.status')}
        value={status}
        options={[asIs, ...statuses.map((id) => ({ id, label: t(`status.${id}`) }))]}
        onChange={setStatus}
      />
      <Select
        label={t('module.level')}
        value={level}
        options={[asIs, ...(programme?.data.levels ?? [])]}
        onChange={setLevel}
      />
      <Switch label={t('overview.changeOwner')} value={changesOwner} onChange={setChangesOwner} />
      {changesOwner && <TextField label={t('module.owner')} value={owner} onChange={setOwner} />}
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!newStatus && level === '' && !changesOwner}
          onPress={() => {
            actions.changeAll(modules, {
              ...(newStatus ? { status: newStatus } : {}),
              ...(level === '' ? {} : { level }),
              ...(changesOwner ? { owner: owner.trim() } : {}),
            });
            onClose();
          }}
        >
          {t('overview.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
