/** The choice of a module of the open programme by its code and title. */

import type { ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { useText } from '../i18n/index.ts';
import { Select } from '../ui/fields.tsx';
import { useChildren, useDocument } from './hooks.tsx';

export function ModuleSelect({
  value,
  onChange,
  besides,
}: {
  readonly value: RecordId;
  readonly onChange: (module: RecordId) => void;
  /** What can be chosen before them. */
  readonly besides?: { readonly id: string; readonly label: string };
}): ReactNode {
  const t = useText();
  const modules = useChildren(useDocument().programme.id, 'module');
  return (
    <Select
      label={t('packages.module')}
      value={value}
      onChange={onChange}
      options={[
        ...(besides ? [besides] : []),
        ...modules.map(({ id, data: { code, title } }) => ({
          id,
          label: `${code} ${title.trim() || t('outline.untitled')}`,
        })),
      ]}
    />
  );
}
