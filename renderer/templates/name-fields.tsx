/** What a template is called and what it is good for, as fields; each as long as a template's file takes. */

import type { ReactNode } from 'react';
import { longestDescription, longestName } from '../../shared/templates/schema.ts';
import { useText } from '../i18n/index.ts';
import { TextField } from '../ui/fields.tsx';

/** Whether a template can be saved under these words. */
export function fits(name: string, description: string): boolean {
  return name.trim() !== '' && name.length <= longestName && description.length <= longestDescription;
}

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
        most={longestName}
        onChange={onName}
        wrong={taken ? t('templates.taken') : null}
        autoFocus
      />
      <TextField
        label={t('templates.description')}
        multiline
        value={description}
        most={longestDescription}
        onChange={onDescription}
      />
    </>
  );
}
