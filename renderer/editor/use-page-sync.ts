/** The editor of a page, and what keeps it and the programme the same while the page is on the screen. */

import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Node } from 'slate';
import { ReactEditor } from 'slate-react';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import { sayLeft } from '../ui/use-kept.ts';
import { setActiveEditor } from './apparatus/dialog-state.ts';
import { takeLastKeys } from './carets.ts';
import { createPageEditor } from './create-page-editor.ts';
import { noteSelections } from './follow-selection.ts';
import { PageSync } from './page-sync.ts';
import { skipSelectionWalk } from './skip-selection-walk.ts';

export function usePageSync(pageId: RecordId) {
  const document = useDocument();
  const page = useMemo(() => {
    const editor = createPageEditor(document.newId);
    // Slate asks its editor when it sees the keys; the programme's one stack answers.
    Object.assign(editor, { undo: () => document.undo(), redo: () => document.redo() });
    noteSelections(editor);
    const sync = new PageSync(document, editor, pageId);
    return { editor, sync, initial: sync.initial() };
  }, [document, pageId]);
  const { editor, sync } = page;
  useLayoutEffect(() => {
    sync.begin();
    skipSelectionWalk(ReactEditor.toDOMNode(editor, editor));
  }, [editor, sync]);
  useEffect(() => document.onApplied((applied) => sync.follow(applied)), [document, sync]);
  useEffect(
    () => () =>
      sayLeft(
        sync
          .leave()
          .map((block) => Node.string(block))
          .join('\n\n'),
      ),
    [sync],
  );
  useEffect(() => {
    setActiveEditor(editor);
    takeLastKeys(pageId, editor);
    return () => setActiveEditor(null);
  }, [editor, pageId]);
  return page;
}
