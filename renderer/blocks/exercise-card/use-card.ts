/** How a card changes the block that it shows: the words of one field, or its parts. */

import { useMemo } from 'react';
import type { RichText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { wantField } from '../../editor/field/field-focus.ts';
import type { CaretAt } from '../../editor/field/field-editor.ts';
import type { FieldProps, Written } from '../../editor/field/written.ts';
import type { CaretPlace } from '../../editor/page-sync.ts';

/** Where the caret is before and after a change that is more than words. */
interface Between {
  readonly from?: string;
  readonly to?: string;
  readonly at?: CaretAt;
}

export interface CardEdit<Data> {
  readonly id: RecordId;
  readonly data: Data;
  readonly readOnly: boolean;
  /** What a field needs to show and change one text. */
  words(
    name: string,
    value: RichText,
    set: (data: Data, value: RichText) => Data,
  ): Pick<FieldProps, 'name' | 'value' | 'onChange'>;
  /** Any other change, as one step; the caret goes to the field that it names. */
  change(update: (data: Data) => Data, caret?: Between): void;
  /** Puts the caret at the end of a field. */
  goTo(field: string): void;
}

/**
 * `shown` is what the page shows: it differs from the record while the programme refuses a block. `form`: the fields stand there, by
 * this name, and not on the card in the page, to which undo goes.
 */
export function useCard<Data extends BlockData>(id: RecordId, shown: Data, form?: string): CardEdit<Data> {
  const document = useDocument();
  const record = useRecord('block', id);
  const current = record?.data;
  const data = current?.type === shown.type ? (current as Data) : shown;
  return useMemo(
    () => ({ id, data, readOnly: document.readOnly !== null, ...changing<Data>(document, id, form) }),
    [document, id, data, form],
  );
}

function changing<Data extends BlockData>(
  document: ProgrammeDocument,
  id: RecordId,
  form: string | undefined,
): Pick<CardEdit<Data>, 'words' | 'change' | 'goTo'> {
  // By what the programme holds at that moment: keys come faster than the page is drawn.
  const updated = (update: (data: Data) => Data) => {
    const block = document.record('block', id);
    return block && { ...block, data: update(block.data as Data) };
  };
  const placed = (
    field: string | undefined,
    at: CaretAt,
  ): { page: RecordId; selection: null } & Partial<CaretPlace> => ({
    page: document.record('block', id)?.parent ?? '',
    selection: null,
    ...(field === undefined || form !== undefined ? {} : { field: { block: id, field, at } }),
  });
  return {
    words: (name, value, set) => ({
      name,
      value,
      onChange(words: RichText, { typed, before, after, companions = [] }: Written) {
        const block = updated((data) => set(data, words));
        if (!block) return;
        document.change(
          {
            puts: [...companions.filter((record) => document.records.get(record.id) === undefined), block],
            removes: [],
          },
          {
            label: typed ? 'undo.typing' : 'undo.edit',
            ...(typed ? { merge: `typing ${id} ${name}` } : {}),
            typing: typed,
            origin: 'inspector',
            before: placed(name, before ?? 'end'),
            after: placed(name, after ?? 'end'),
          },
        );
      },
    }),
    change(update, { from, to, at = 'end' } = {}) {
      const block = updated(update);
      if (!block) return;
      document.sealStep();
      const made = document.change(
        { puts: [block], removes: [] },
        { label: 'undo.edit', origin: 'inspector', before: placed(from, 'end'), after: placed(to, at) },
      );
      if (made.ok && to !== undefined) wantField({ block: form ?? id, field: to, at });
    },
    goTo: (field) => wantField({ block: form ?? id, field, at: 'end' }),
  };
}
