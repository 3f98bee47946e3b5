/** Writes, changes or removes a footnote. */

import { useState, type ReactNode } from 'react';
import { Path, Transforms } from 'slate';
import { footnoteNode } from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import { useShownLanguage } from '../text-language.ts';
import { applyWith, backToText, putVoid } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { EntryDialog } from './entry-dialog.tsx';

const longestNote = limitOf(footnoteNode.shape.content);

export function FootnoteDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'footnote' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node } = open;
  const [content, setContent] = useState(node?.content ?? '');
  const complete = content.trim() !== '' && content.length <= longestNote;

  function save(): void {
    applyWith(document, editor, [], () =>
      putVoid(editor, at, { type: 'footnote', content: content.trim(), children: [{ text: '' }] }),
    );
    backToText(editor, null);
  }

  return (
    <EntryDialog
      of="footnote"
      editor={editor}
      complete={complete}
      onSave={save}
      remove={Path.isPath(at) && (() => Transforms.removeNodes(editor, { at, voids: true }))}
      byKeys
    >
      <TextField
        label={t('footnote.content')}
        lang={useShownLanguage()}
        hint={t('footnote.hint')}
        multiline
        autoFocus
        value={content}
        most={longestNote}
        onChange={setContent}
      />
    </EntryDialog>
  );
}
