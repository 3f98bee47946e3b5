/** The editor of the worksheet: one list of rows, of which some are headings. */

import type { ReactNode } from 'react';
import { maxRows, rowKinds, type Checklist } from '../../../shared/exercises/checklist/schema.ts';
import { sectionsOf } from '../../../shared/exercises/checklist/sections.ts';
import { words } from '../../../shared/exercises/checklist/words.ts';
import { useWords } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { PromptField, UnscoredFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

export function Editor({ data, patch }: ExerciseEditorProps<Checklist>): ReactNode {
  const own = useWords(words.author);
  const { rows } = data;
  const sections = sectionsOf(rows);
  /** Headings must differ from headings, and rows from the rows of their section. */
  const among = (id: string): readonly string[] => {
    const home = sections.find((section) => section.rows.some((row) => row.id === id));
    const peers = home ? home.rows : sections.flatMap(({ title }) => (title ? [title] : []));
    return peers.map(({ text }) => text);
  };
  const kinds = rowKinds.map((id) => ({ id, label: own(id) }));
  return (
    <>
      <PromptField data={data} patch={patch} />
      <p className={css.note}>{own('hint')}</p>
      <ItemsField
        label={own('rows')}
        items={rows}
        keyOf={({ id }) => id}
        nameOf={(index) => own('row', { number: index + 1 })}
        max={maxRows}
        addLabel={own('add')}
        create={() => ({ id: freeId(rows), kind: rows.at(-1)?.kind ?? 'tick', text: '', note: '' })}
        onChange={(changed) => patch({ rows: changed })}
      >
        {(row, change) => (
          <>
            <Select label={own('kind')} value={row.kind} options={kinds} onChange={(kind) => change({ kind })} />
            <PartField
              label={own(row.kind)}
              value={row.text}
              among={among(row.id)}
              onChange={(text) => change({ text })}
            />
            <TextField label={own('note')} multiline value={row.note} onChange={(note) => change({ note })} />
          </>
        )}
      </ItemsField>
      <UnscoredFields data={data} patch={patch} />
    </>
  );
}
