/** A table in the page, its rows and its cells. */

import type { ReactNode } from 'react';
import type { WrittenProps } from '../../editor/block-views.ts';
import { useText } from '../../i18n/index.ts';
import css from '../written.module.css';
import { isEmpty } from '../unwritten.ts';

export function Element({ attributes, element, children }: WrittenProps<'table'>): ReactNode {
  const { caption, headerRow, headerColumn } = element;
  return (
    <div {...attributes} className={css.table} data-header-row={headerRow} data-header-column={headerColumn}>
      {caption !== '' && (
        <p className={css.caption} contentEditable={false}>
          {caption}
        </p>
      )}
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Row({ attributes, children }: WrittenProps<'table-row'>): ReactNode {
  return <tr {...attributes}>{children}</tr>;
}

function Cell({ attributes, element, children }: WrittenProps<'table-cell'>): ReactNode {
  const t = useText();
  return (
    <td {...attributes} data-empty={isEmpty(element) ? t('table.cell') : undefined}>
      {children}
    </td>
  );
}

export const parts = { 'table-row': Row, 'table-cell': Cell };
