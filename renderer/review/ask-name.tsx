/** Asks for the name that what somebody says goes by, where that is needed and not known yet. */

import { useState, type ReactNode } from 'react';
import { limitOf } from '../../shared/model/fields.ts';
import { personData, type Person } from '../../shared/model/review/schema.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { useMe } from './me.ts';

const mostName = limitOf(personData.shape.name);

export function AskName({
  title,
  why,
  begin,
  onNamed,
  onClose,
}: {
  readonly title: string;
  readonly why: string;
  /** What its button says. */
  readonly begin: string;
  readonly onNamed?: (person: Person) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const me = useMe();
  const [name, setName] = useState('');
  const isReady = name.trim() !== '' && name.length <= mostName;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{why}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          const person = me.become(name);
          onNamed?.(person);
        }}
      >
        <TextField label={t('review.yourName')} value={name} onChange={setName} most={mostName} autoFocus />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isReady}>
            {begin}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
