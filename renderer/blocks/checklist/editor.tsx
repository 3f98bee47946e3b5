/** The editor of the worksheet: one list of rows, of which some are headings. */

import type { ReactNode } from 'react';
import { maxRows, rowKinds, type Checklist } from '../../../shared/blocks/checklist/schema.ts';
import { sectionsOf } from '../../../shared/blocks/checklist/sections.ts';
import type { RichText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { RichField } from '../rich-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Checklist>): ReactNode {
  const t = useText();
  const { rows } = data;
  const sections = sectionsOf(rows);
  /** Headings must differ from headings, and rows from the rows of their section. */
  const among = (id: string): readonly RichText[] => {
    const home = sections.find((section) => section.rows.some((row) => row.id === id));
    const peers = home ? home.rows : sections.flatMap(({ title }) => (title ? [title] : []));
    return peers.map(({ text }) => text);
  };
  const kinds = rowKinds.map((id) => ({ id, label: t(`exercise.checklist.${id}`) }));
  return (
    <>
      <p className={css.note}>{t('exercise.checklist.hint')}</p>
      <ItemsField
        label={t('exercise.checklist.rows')}
        items={rows}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.checklist.row', { number: index + 1 })}
        max={maxRows}
        addLabel={t('exercise.checklist.add')}
        create={() => ({ id: freeId(rows), kind: rows.at(-1)?.kind ?? 'tick', text: rich(''), note: rich('') })}
        onChange={(changed) => patch({ rows: changed })}
      >
        {(row, change) => (
          <>
            <Select
              label={t('exercise.checklist.kind')}
              value={row.kind}
              options={kinds}
              onChange={(kind) => change({ kind })}
            />
            <PartField
              label={t(`exercise.checklist.${row.kind}`)}
              value={row.text}
              among={among(row.id)}
              onChange={(text) => change({ text })}
            />
            <RichField label={t('exercise.checklist.note')} value={row.note} onChange={(note) => change({ note })} />
          </>
        )}
      </ItemsField>
    </>
  );
}
