/** Pastes into the page. The code for it, a sixth of the screens', comes when the first page has been shown. */

import { useEffect, useRef, type ClipboardEvent } from 'react';
import { Editor, Range, Transforms } from 'slate';
import type { RecordId } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import type { Text } from '../../i18n/index.ts';
import { notify, notifyFailure } from '../../ui/notices.tsx';
import { hangingOnCopies } from '../copy/hanging.ts';
import type { PageSlate } from '../slate-types.ts';
import type { Loss } from './losses.ts';
import type { PastedPicture, pasteInto } from './paste-into.ts';

/** Null until it is there. */
let paste: typeof pasteInto | null = null;

async function loadPaste(): Promise<typeof pasteInto> {
  return (paste ??= (await import('./paste-into.ts')).pasteInto);
}

export function usePasting(
  editor: PageSlate,
  pageId: RecordId,
  insertPictures: (pictures: readonly PastedPicture[]) => Promise<void>,
): (event: ClipboardEvent) => void {
  const document = useDocument();
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    // What cannot be had is asked for again at the first paste, and told there.
    const idle = requestIdleCallback(() => void loadPaste().catch(() => null));
    return () => {
      isShown.current = false;
      cancelIdleCallback(idle);
    };
  }, []);

  const take = (into: typeof pasteInto, data: DataTransfer): void => {
    const { own, copies, pictures, losses } = into(editor, data, (id) => document.records.get(id) !== undefined);
    if (own?.programme === document.programme.id) {
      const hanging = { page: pageId, hanging: own.hanging, copies, newId: document.newId };
      editor.companions.push(...hangingOnCopies(document.records, hanging));
    }
    if (own && own.unread > 0) notifyFailure({ code: 'paste.unread', params: { count: own.unread } });
    void insertPictures(pictures);
    notePasteLosses(losses);
  };

  const takeLater = async (data: DataTransfer, goBack: () => () => void): Promise<void> => {
    const into = await loadPaste().catch(() => null);
    if (!into || !isShown.current || document.readOnly !== null)
      return notifyFailure({ code: 'paste.missed', params: {} });
    const goOn = goBack();
    take(into, data);
    goOn();
  };

  return (event) => {
    event.preventDefault();
    if (document.readOnly !== null) return;
    if (paste) return take(paste, event.clipboardData);
    void takeLater(copyOf(event.clipboardData), remember(editor));
  };
}

/** The browser empties its own when the event is over. */
export function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  for (const type of data.types) if (type !== 'Files') copy.setData(type, data.getData(type));
  for (const file of data.files) copy.items.add(file);
  return copy;
}

/** Returns to where the caret is now, before what is typed from now on; and from there to where it had come by then. */
function remember(editor: PageSlate): () => () => void {
  const before = editor.selection && Editor.rangeRef(editor, editor.selection, { affinity: 'backward' });
  return () => {
    const place = before?.unref();
    const { selection } = editor;
    const after = place && selection && !Range.equals(place, selection) ? Editor.rangeRef(editor, selection) : null;
    if (place) Transforms.select(editor, place);
    return () => {
      const caret = after?.unref();
      if (caret) Transforms.select(editor, caret);
    };
  };
}

/** Says in one notice what of a clipboard was left out: how much, what, and what to do. */
export function notePasteLosses(losses: readonly Loss[]): void {
  if (losses.length === 0) return;
  notify({
    tone: 'error',
    title: (t) => t('pasted.lost'),
    text: (t) => losses.map((loss) => sentencesOf(loss, t)).join(' '),
  });
}

function sentencesOf({ kind, count, names }: Loss, t: Text): string {
  const named = names.join(', ') + (count > names.length && names.length > 0 ? ', …' : '');
  const words = t(`pasted.lost.${kind}`, { count });
  return `${named === '' ? words : `${words} (${named})`}. ${t(`pasted.todo.${kind}`)}`;
}
