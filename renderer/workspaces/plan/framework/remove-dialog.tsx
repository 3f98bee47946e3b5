/** Asks before something goes that goals are linked to, and says which. */

import type { ReactNode } from 'react';
import { competenceUses } from '../../../../shared/edit/competences.ts';
import { subtree } from '../../../../shared/edit/subtree.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import css from './framework.module.css';

const listed = 8;

export function RemoveDialog({
  id,
  onClose,
  onRemove,
}: {
  readonly id: RecordId;
  readonly onClose: () => void;
  readonly onRemove: (id: RecordId) => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const record = document.records.get(id);
  if (record?.kind !== 'framework' && record?.kind !== 'competence') return null;
  const name = record.kind === 'framework' ? record.data.title : record.data.statement;
  const uses = competenceUses(document.records, id);
  const number = subtree(document.records, id).length - (record.kind === 'framework' ? 1 : 0);
  return (
    <Dialog title={t('overview.remove', { name })} onClose={onClose}>
      <p>{t('competences.goes', { number })}</p>
      {uses.length > 0 && (
        <>
          <p>{t('competences.inUse', { number: uses.length })}</p>
          <ul className={css.uses}>
            {uses.slice(0, listed).map(({ id: goal, parent, data }) => (
              <li key={goal}>
                {`${document.record('module', parent ?? '')?.data.code ?? ''} ${data.code} ${data.text}`}
              </li>
            ))}
            {uses.length > listed && <li>…</li>}
          </ul>
        </>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button variant="primary" onPress={() => onRemove(id)}>
          {t('apparatus.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
