/** Takes files into the programme and onto the page one after another, and says of each what did not go well. */

import { useCallback } from 'react';
import { Transforms, type Point } from 'slate';
import { ReactEditor } from 'slate-react';
import type { RecordId } from '../../shared/records/record.ts';
import { useApp } from '../shell/app-context.ts';
import { useDocument } from '../document/hooks.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { selectCard } from './field/between-cards.ts';
import { useFieldFocus } from './field/field-focus.ts';
import { areImages, useTakePictures } from './field/pictures.ts';
import type { ComingPicture } from './field/written.ts';
import { addFile, type Described } from './files.ts';
import { notifyIfChanged } from './images/added-notice.ts';
import { isAmongWords } from './images/among-words.ts';
import { currentBlock } from './page-editor-core.ts';
import type { PastedPicture } from './paste/paste-into.ts';
import { fillPlace, isPlace } from './places.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

/** Where files go: behind a block, where one is named; into it, where it is a place that was meant; pictures among words, where those are. */
export interface FileTarget {
  readonly among?: Point | null;
  readonly behind?: RecordId | undefined;
  readonly into?: RecordId | undefined;
}

export function useInsertFiles(editor: PageSlate): {
  readonly insertFiles: (files: readonly File[], target?: FileTarget) => Promise<void>;
  readonly insertPictures: (pictures: readonly PastedPicture[]) => Promise<void>;
} {
  const document = useDocument();
  const { core } = useApp();

  /** The block that it is in, or came behind; undefined where it did not come. */
  const insertOne = useCallback(
    async (file: File, { behind, into }: FileTarget, described?: Described): Promise<RecordId | undefined> => {
      if (into !== undefined && isPlace(blockOf(editor, into))) {
        selectCard(editor, into);
        await fillPlace({ core, document }, into, file, described);
        return into;
      }
      const added = await addFile(core, document, editor, file, behind, described);
      if (added.ok) notifyIfChanged(added.value, file);
      else notifyFailure(added.error);
      return added.ok ? currentBlock(editor)?.[0].id : undefined;
    },
    [core, document, editor],
  );

  const takePictures = useTakePictures(editor, missPicture);
  /** At the caret, or where they were let go. */
  const takeAmongWords = useCallback(
    async (pictures: readonly ComingPicture[], at?: Point) => {
      if (at) Transforms.select(editor, at);
      else Transforms.collapse(editor, { edge: 'end' });
      ReactEditor.focus(editor);
      await takePictures(pictures);
    },
    [editor, takePictures],
  );

  const insertFiles = useCallback(
    async (files: readonly File[], target?: FileTarget) => {
      const { takePictures: takeInField } = useFieldFocus.getState();
      if (!target && takeInField && areImages(files)) return takeInField(files.map((file) => ({ file, alt: '' })));
      const among = target ? target.among : isAmongWords(editor);
      if (among && areImages(files)) {
        const pictures = files.map((file) => ({ file, alt: '' }));
        return takeAmongWords(pictures, among === true ? undefined : among);
      }
      let last = target ?? { into: currentBlock(editor)?.[0].id };
      for (const file of files) {
        const behind = await insertOne(file, last);
        // The next one follows, in the order in which they were chosen.
        if (behind !== undefined) last = { behind };
      }
    },
    [editor, insertOne, takeAmongWords],
  );

  /** Each behind the block it was pasted behind; those of one block follow each other. */
  const insertPictures = useCallback(
    async (pictures: readonly PastedPicture[]) => {
      const atCaret = pictures.every(({ behind, at }) => behind === undefined && at === undefined);
      if (atCaret && isAmongWords(editor) && areImages(pictures.map(({ file }) => file))) {
        return takeAmongWords(pictures.map(({ file, alt, caption }) => ({ file, alt: alt || caption })));
      }
      const last = new Map<RecordId | undefined, RecordId | undefined>();
      for (const { file, at, behind, alt, caption } of pictures) {
        if (at) {
          await takePictures([{ file, alt: alt || caption }], at);
          continue;
        }
        const before = last.get(behind);
        const target =
          before === undefined ? { behind, into: behind ?? currentBlock(editor)?.[0].id } : { behind: before };
        const added = await insertOne(file, target, { alt, caption });
        if (added !== undefined) last.set(behind, added);
      }
    },
    [editor, insertOne, takeAmongWords, takePictures],
  );

  return { insertFiles, insertPictures };
}

/** The page was left before the picture was kept. */
function missPicture(): void {
  notifyFailure({ code: 'paste.missed', params: {} });
}

function blockOf(editor: PageSlate, id: RecordId): BlockElement | undefined {
  return (editor.children as readonly BlockElement[]).find((block) => block.id === id);
}
