/** Settings of a heading: its rank. */

import type { ReactNode } from 'react';
import type { Heading } from '../../../shared/blocks/heading/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Heading>): ReactNode {
  const t = useText();
  return (
    <Select
      label={t('heading.level')}
      value={String(data.level)}
      onChange={(level) => patch({ level: Number(level) as 2 | 3 | 4 })}
      options={(['2', '3', '4'] as const).map((id) => ({ id, label: t(`insert.heading${id}`) }))}
    />
  );
}
