/** Names the programme as it is now, or gives a version another name. */

import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import css from './versions.module.css';

const longest = 200;

export function NameForm({
  label,
  name: was,
  onName,
  onCancel,
}: {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useText();
  const [name, setName] = useState(was);
  const isFit = name.trim() !== '' && name.trim().length <= longest;
  return (
    <form
      className={css.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onName(name.trim());
      }}
    >
      <TextField label={label} value={name} onChange={setName} most={longest} autoFocus />
      <Button type="submit" variant="primary" isDisabled={!isFit}>
        {t('history.keepName')}
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
