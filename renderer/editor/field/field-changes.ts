/** What a field tells of each change of its editor, and what follows from a character that was typed in it. */

import { useContext, useRef } from 'react';
import type { Range } from 'slate';
import { useDocument } from '../../document/hooks.tsx';
import { setType, typedLast } from '../set-type.ts';
import type { PageSlate } from '../slate-types.ts';
import { useTypographyLanguage } from '../text-language.ts';
import { CardContext } from './card-context.ts';
import { writtenIn } from './field-editor.ts';
import { noteMarks } from './field-focus.ts';
import { selectedPlaces } from './signs.ts';
import type { FieldProps } from './written.ts';

const typing: ReadonlySet<string> = new Set(['insert_text', 'remove_text', 'set_selection']);

/** To be called after each change of the editor, its selection's too. `follow`: what else looks at each. */
export function useFieldChanges(
  editor: PageSlate,
  { verbatim, digits }: Pick<FieldProps, 'verbatim' | 'digits'>,
  follow: (() => void) | null,
  onChange: FieldProps['onChange'],
): () => void {
  const document = useDocument();
  const card = useContext(CardContext);
  const selection = useRef<Range | null>(null);
  const typographyLanguage = useTypographyLanguage(card?.block ?? null);

  function tell(typed: boolean, before: Range | null): void {
    const { selection: after, companions } = editor;
    onChange(writtenIn(editor), { typed, before, after, at: selectedPlaces(editor), companions });
  }

  return () => {
    const before = selection.current;
    selection.current = editor.selection;
    noteMarks(editor);
    follow?.();
    const { operations } = editor;
    if (operations.every(({ type }) => type === 'set_selection')) return document.sealStep();
    const isTyped = operations.every(({ type }) => typing.has(type));
    tell(isTyped, before);
    const language = verbatim || digits || typedLast(editor) === null ? null : typographyLanguage();
    const place = editor.selection;
    if (language === null || !setType(editor, language)) return;
    // What was typed is a step of its own, which undo gives back.
    document.sealStep();
    tell(false, place);
    selection.current = editor.selection;
  };
}
