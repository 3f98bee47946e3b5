/** What a template is called and what it is good for, as fields; each as long as a template's file takes. */

import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { TextField } from '../ui/fields.tsx';

export function NameFields({
  name,
  description,
  taken,
  onName,
  onDescription,
}: {
  readonly name: string;
  readonly description: string;
  /** Whether another template has the name. */
  readonly taken: boolean;
  readonly onName: (name: string) => void;
  readonly onDescription: (description: string) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      <TextField
        label={t('templates.name')}
        value={name}
        onChange={(next) => onName(next.slice(0, 200))}
        wrong={taken ? t('templates.taken') : null}
        autoFocus
      />
      <TextField
        label={t('templates.description')}
        multiline
        value={description}
        onChange={(next) => onDescription(next.slice(0, 2000))}
      />
    </>
  );
}
