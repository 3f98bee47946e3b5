/** Settings of a table: caption, headers, rows and columns. */

import type { ReactNode } from 'react';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Switch, TextField } from '../../ui/fields.tsx';
import kit from '../../ui/kit.module.css';
import type { BlockEditorProps } from '../registry.ts';

const cell = () => ({ type: 'table-cell' as const, children: [{ text: '' }] });

export function Editor({ data, patch }: BlockEditorProps<Table>): ReactNode {
  const t = useText();
  const rows = data.children;
  const width = rows[0]?.children.length ?? 1;
  const columns = (change: (cells: Table['children'][number]['children']) => Table['children'][number]['children']) =>
    patch({ children: rows.map((row) => ({ ...row, children: change(row.children) })) });
  return (
    <>
      <TextField label={t('table.caption')} value={data.caption} onChange={(caption) => patch({ caption })} />
      <Switch label={t('table.headerRow')} value={data.headerRow} onChange={(headerRow) => patch({ headerRow })} />
      <Switch
        label={t('table.headerColumn')}
        value={data.headerColumn}
        onChange={(headerColumn) => patch({ headerColumn })}
      />
      <div className={kit.buttons}>
        <Button
          onPress={() =>
            patch({ children: [...rows, { type: 'table-row', children: Array.from({ length: width }, cell) }] })
          }
        >
          {t('table.addRow')}
        </Button>
        <Button isDisabled={rows.length < 2} onPress={() => patch({ children: rows.slice(0, -1) })}>
          {t('table.removeRow')}
        </Button>
        <Button isDisabled={width >= 50} onPress={() => columns((cells) => [...cells, cell()])}>
          {t('table.addColumn')}
        </Button>
        <Button isDisabled={width < 2} onPress={() => columns((cells) => cells.slice(0, -1))}>
          {t('table.removeColumn')}
        </Button>
      </div>
    </>
  );
}
