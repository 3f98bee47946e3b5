/** The insert menu in a field of a card: what may stand among its words, and what comes behind the card. */

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ReactEditor, useSlateStatic } from 'slate-react';
import type { RecordId } from '../../../shared/records/record.ts';
import { useApparatus } from '../apparatus/dialog-state.ts';
import type { Offered } from '../find-insertable.ts';
import { askForPictures } from '../images/among-words.ts';
import { insertBlock } from '../insert.ts';
import { SlashMenu } from '../slash-menu.tsx';
import type { SlashQuery } from '../slash-query.ts';
import { indexOf } from './between-cards.ts';
import { stepFrom } from './field-focus.ts';

export function FieldSlash({
  card,
  slash,
  close,
}: {
  readonly card: RecordId;
  readonly slash: SlashQuery;
  readonly close: () => void;
}): ReactNode {
  const field = useSlateStatic();
  // On the sheet, as that of the page: a card would cut it off.
  const sheet = ReactEditor.toDOMNode(field, field).closest('article');

  function choose(item: Offered): void {
    const page = useApparatus.getState().editor;
    if (item.group === 'line') item.ask(field);
    else if (item.amongWords) askForPictures();
    // Once the field has told that the slash is gone: the page follows what changes elsewhere.
    else if (page)
      queueMicrotask(() => {
        const name = ReactEditor.toDOMNode(field, field).dataset['field'];
        if (name !== undefined) stepFrom({ block: card, field: name, at: field.selection ?? 'end' });
        insertBlock(page, item.make(), [indexOf(page, card)]);
      });
  }

  return sheet && createPortal(<SlashMenu {...{ slash, choose, close }} within="field" />, sheet);
}
