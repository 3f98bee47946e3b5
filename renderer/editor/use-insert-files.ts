/** Takes files into the programme and onto the page one after another, and says of each what did not go well. */

import { useCallback } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { useApp } from '../shell/app-context.ts';
import { useDocument } from '../document/hooks.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { addFile } from './files.ts';
import { notifyIfChanged } from './images/added-notice.ts';
import { currentBlock } from './page-editor-core.ts';
import type { PastedPicture } from './paste/paste-into.ts';
import type { PageSlate } from './slate-types.ts';

export function useInsertFiles(editor: PageSlate): {
  readonly insertFiles: (files: readonly File[], behind?: RecordId) => Promise<void>;
  readonly insertPictures: (pictures: readonly PastedPicture[]) => Promise<void>;
} {
  const document = useDocument();
  const { core } = useApp();

  const insertFiles = useCallback(
    async (files: readonly File[], behind?: RecordId) => {
      let last = behind;
      for (const file of files) {
        const added = await addFile(core, document, editor, file, last);
        if (added.ok) notifyIfChanged(added.value, file);
        else notifyFailure(added.error);
        // The next one follows, in the order in which they were chosen.
        if (added.ok) last = currentBlock(editor)?.[0].id;
      }
    },
    [core, document, editor],
  );

  /** Each behind the block it was pasted behind; those of one block follow each other. */
  const insertPictures = useCallback(
    async (pictures: readonly PastedPicture[]) => {
      const last = new Map<RecordId | undefined, RecordId | undefined>();
      for (const { file, behind, alt, caption } of pictures) {
        const added = await addFile(core, document, editor, file, last.get(behind) ?? behind, { alt, caption });
        if (added.ok) notifyIfChanged(added.value, file);
        else notifyFailure(added.error);
        if (added.ok) last.set(behind, currentBlock(editor)?.[0].id);
      }
    },
    [core, document, editor],
  );

  return { insertFiles, insertPictures };
}
