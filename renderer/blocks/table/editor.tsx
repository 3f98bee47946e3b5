/** Settings of a table: which of its cells are headers. */

import type { ReactNode } from 'react';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Table>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('table.headerRow')} value={data.headerRow} onChange={(headerRow) => patch({ headerRow })} />
      <Switch
        label={t('table.headerColumn')}
        value={data.headerColumn}
        onChange={(headerColumn) => patch({ headerColumn })}
      />
    </>
  );
}
