/** The editor that a field is while somebody is at it. */

import { useContext, useLayoutEffect, useState, type ReactElement, type ReactNode } from 'react';
import { Transforms, type Range } from 'slate';
import { Editable, ReactEditor, Slate, type RenderElementProps, type RenderLeafProps } from 'slate-react';
import { sameJson } from '../../../shared/base/json.ts';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import { useDocument } from '../../document/hooks.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { PageElement, PageLeaf } from '../elements.tsx';
import { FollowSelection, noteSelections } from '../follow-selection.ts';
import { copyOf, notePasteLosses } from '../paste/use-pasting.ts';
import type { PageSlate } from '../slate-types.ts';
import { useSlash } from '../use-slash.ts';
import { CardContext } from './card-context.ts';
import { caretBack, takeCaret, type Spot } from './caret.ts';
import { createFieldEditor, writtenIn, type CaretAt } from './field-editor.ts';
import { enterField, isForWords, leaveField } from './field-focus.ts';
import { useFieldChanges } from './field-changes.ts';
import { fieldKeys } from './field-keys.ts';
import { FieldSlash } from './field-slash.tsx';
import { useTakePictures, type PutPicture } from './pictures.ts';
import { isReadBy, selectedPlaces, type ReadSigns } from './signs.ts';
import type { FieldAttributes, FieldProps, TakePictures } from './written.ts';

interface Props extends FieldProps {
  readonly attributes: FieldAttributes;
  /** Where the caret is to be, once it is to be here. */
  readonly enter: CaretAt | Spot | null;
  readonly onTaken: () => void;
  /** The field, whichever editor it has. */
  readonly owner: string;
  /** Puts a picture at the end, where this is no longer the field that it came to. */
  readonly onPicture: PutPicture;
}

export function LiveField({
  attributes,
  value,
  enter,
  onTaken,
  owner,
  onChange,
  onPicture,
  ...field
}: Props): ReactNode {
  const document = useDocument();
  const card = useContext(CardContext);
  const { editor, key, caret } = useFieldEditor(value, field.read);
  const copying = useCopying(editor, document);
  const takePictures = useTakePictures(editor, onPicture);
  const offers = card !== null && !field.plain && !field.read;
  const { slash, setSlash, followSlash } = useSlash(editor);

  useLayoutEffect(() => {
    if (caret) takeCaret(editor, caret);
    // Once for each editor, which is made with its caret.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor]);
  useLayoutEffect(() => {
    if (enter === null) return;
    takeCaret(editor, enter);
    onTaken();
    // Once for each place that is asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor, enter]);
  useLayoutEffect(() => () => leaveField(editor), [editor]);

  const changed = useFieldChanges(editor, field, offers ? followSlash : null, onChange);

  return (
    <Slate key={key} editor={editor} initialValue={editor.children} onChange={changed}>
      <FollowSelection />
      <Editable
        {...attributes}
        aria-multiline
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        scrollSelectionIntoView={keepInView}
        onKeyDown={(event) => fieldKeys(editor, event, { card, field })}
        onPaste={(event) => {
          event.preventDefault();
          void paste(editor, copyOf(event.clipboardData), field, takePictures);
        }}
        {...copying}
        onFocus={() => {
          enterField(editor, owner, field.plain ? null : takePictures);
          card?.entered();
          caretBack(editor);
        }}
        onBlurCapture={({ relatedTarget }) => {
          // While it sets the caret Slate takes no notice of the focus going, and would soon take it back (slate-react 0.146.1).
          if (relatedTarget) ReactEditor.blur(editor);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          document.sealStep();
          void document.flush();
          // A formula or picture that is pressed has the focus for that moment.
          if (!isForWords(relatedTarget) && !currentTarget.contains(relatedTarget)) leaveField(editor);
        }}
      />
      {card && slash && <FieldSlash card={card.block} slash={slash} close={() => setSlash(null)} />}
    </Slate>
  );
}

interface Live {
  readonly editor: PageSlate;
  readonly key: number;
  /** The text it was made of, or has told of since. */
  readonly seen: RichText;
  readonly read: ReadSigns | undefined;
  /** Where the caret goes on, where another editor had it. */
  readonly caret: Range | null;
}

/** A new editor wherever the text becomes another than the one written in it: by undo, by replacing, by somebody else. */
function useFieldEditor(value: RichText, read: ReadSigns | undefined): Live {
  const document = useDocument();
  const [live, setLive] = useState<Live>(() => make(null, 0));
  if (live.seen === value && live.read === read) return live;
  const { editor, key } = live;
  const isSame = sameJson(value, writtenIn(editor)) && (!read || isReadBy(editor, read));
  const caret = read ? selectedPlaces(editor) : editor.selection;
  const next = isSame ? { ...live, seen: value, read } : make(ReactEditor.isFocused(editor) ? caret : null, key + 1);
  // Followed here and not in an effect, which may come after the next keystroke and take it away.
  setLive(next);
  return next;

  function make(caret: CaretAt | null, id: number): Live {
    const made = createFieldEditor(document.newId, value, caret, read);
    // Slate asks its editor when it sees the keys; the programme's one stack answers.
    Object.assign(made, { undo: () => document.undo(), redo: () => document.redo() });
    noteSelections(made);
    return { editor: made, key: id, seen: value, read, caret: made.selection };
  }
}

async function paste(
  editor: PageSlate,
  data: DataTransfer,
  { plain, multiline, read, onLines }: Pick<FieldProps, 'plain' | 'multiline' | 'read' | 'onLines'>,
  takePictures: TakePictures,
): Promise<void> {
  const pasting = await import('../paste/paste-into-field.ts').catch(() => null);
  if (!pasting) return notifyFailure({ code: 'paste.missed', params: {} });
  const { lines, losses, pictures } = pasting.linesOf(data, { asParts: onLines !== undefined, pictures: !plain });
  notePasteLosses(losses);
  const text = multiline ? data.getData('text/plain') : '';
  if (plain && text !== '') Transforms.insertText(editor, text.replace(/\r\n?/g, '\n'));
  else if (plain) Transforms.insertText(editor, lines.map(inlineText).join(read || multiline ? '\n' : ' '));
  else if (!onLines || lines.length < 2) pasting.insertLines(editor, lines);
  else {
    pasting.insertLines(editor, lines.slice(0, 1));
    // Once the field has told of its own line.
    queueMicrotask(() => onLines(lines.slice(1)));
  }
  if (pictures.length > 0) await takePictures(pictures);
}

function renderElement(props: RenderElementProps): ReactElement {
  return <PageElement {...props} />;
}

function renderLeaf(props: RenderLeafProps): ReactElement {
  return <PageLeaf {...props} />;
}

/** Slate goes by the box of the caret, which has none in an empty line: the page would scroll to its top. */
function keepInView(_editor: unknown, { startContainer }: globalThis.Range): void {
  startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
