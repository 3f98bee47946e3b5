/** Settings of an item of a list: dots or numbers. */

import type { ReactNode } from 'react';
import type { ListItem } from '../../../shared/blocks/list-item/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<ListItem>): ReactNode {
  const t = useText();
  return (
    <Select
      label={t('list.style')}
      value={data.style}
      onChange={(style) => patch({ style })}
      options={(['bulleted', 'numbered'] as const).map((id) => ({ id, label: t(`insert.${id}`) }))}
    />
  );
}
