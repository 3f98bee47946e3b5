/** Pictures that come into a field from the desktop or a clipboard: kept in the programme, and put among the words. */

import { useCallback, useLayoutEffect, useRef } from 'react';
import { Editor, Path, Point, Range, Transforms } from 'slate';
import type { PictureNode, RichText } from '../../../shared/blocks/inline.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useApp } from '../../shell/app-context.ts';
import { notifyFailure } from '../../ui/notices.tsx';
import { keepFile } from '../files.ts';
import { notifyIfChanged } from '../images/added-notice.ts';
import type { PageSlate } from '../slate-types.ts';
import type { ComingPicture, TakePictures } from './written.ts';

/** Where it goes once it is kept, and the records of its file if that is new. */
export type PutPicture = (node: PictureNode, records: readonly AnyRecord[]) => void;

/** One after another, each said of what does not go well. */
export function useKeepPictures(): (pictures: readonly ComingPicture[], put: PutPicture) => Promise<void> {
  const { core } = useApp();
  const document = useDocument();
  return useCallback(
    async (pictures, put) => {
      for (const { file, alt } of pictures) {
        const kept = await keepFile(core, document, file, 'image');
        if (!kept.ok) notifyFailure(kept.error);
        else {
          const { id, records } = kept.value;
          document.sealStep();
          put({ type: 'picture', resource: id, alt, children: [{ text: '' }] }, records);
          notifyIfChanged(kept.value, file);
        }
      }
    },
    [core, document],
  );
}

/** Files that are let go on a field, where they are all pictures. */
export function picturesOf({ files }: DataTransfer): readonly ComingPicture[] {
  const all = [...files];
  return areImages(all) ? all.map((file) => ({ file, alt: '' })) : [];
}

export function areImages(files: readonly File[]): boolean {
  return files.every(({ type }) => type.startsWith('image/'));
}

/** Puts a picture at the end of what the field holds by then: a large one takes a while to be kept. */
export function usePutLast(
  shown: RichText,
  change: (text: RichText, companions: readonly AnyRecord[]) => void,
): PutPicture {
  const latest = useRef({ shown, change });
  useLayoutEffect(() => {
    latest.current = { shown, change };
  });
  return useCallback((node, records) => latest.current.change([...latest.current.shown, node], records), []);
}

/**
 * Puts pictures at their place, else where the caret is now, before what is typed while they are kept; `last` where the editor is gone
 * by then.
 */
export function useTakePictures(editor: PageSlate, last: PutPicture): TakePictures {
  const keepPictures = useKeepPictures();
  const shown = useRef<PageSlate | null>(null);
  useLayoutEffect(() => {
    shown.current = editor;
    return () => void (shown.current = null);
  }, [editor]);
  return useCallback(
    async (pictures, place) => {
      const at =
        place ?? (editor.selection && Editor.pointRef(editor, Range.end(editor.selection), { affinity: 'backward' }));
      await keepPictures(pictures, (node, records) => {
        if (shown.current === editor && at?.current) putPicture(editor, at.current, node, records);
        else last(node, records);
      });
      at?.unref();
    },
    [editor, last, keepPictures],
  );
}

/** At a place of the words; a caret that is there goes on behind it. */
function putPicture(editor: PageSlate, at: Point, node: PictureNode, records: readonly AnyRecord[]): void {
  const { selection } = editor;
  const isHere = selection !== null && Range.isCollapsed(selection) && Point.equals(selection.focus, at);
  editor.companions.push(...records);
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, node, { at, voids: true, select: isHere });
  });
  const inside = isHere ? editor.selection?.focus.path : undefined;
  if (inside) Transforms.select(editor, Editor.start(editor, Path.next(Path.parent(inside))));
}
