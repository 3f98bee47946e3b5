/** Takes in as text what did not get through as a file. */

import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import { TextField } from './fields.tsx';

export function PasteText({
  title,
  label,
  hint,
  onClose,
  onTake,
}: {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly onClose: () => void;
  readonly onTake: (text: string) => void;
}): ReactNode {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <TextField label={label} hint={hint} value={text} onChange={setText} multiline autoFocus />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => onTake(text)}>
          {t('review.takeIn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
