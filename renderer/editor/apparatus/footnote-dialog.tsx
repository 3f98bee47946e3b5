/** Writes, changes or removes a footnote. */

import { useState, type ReactNode } from 'react';
import { Path, Transforms } from 'slate';
import { footnoteNode } from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { applyWith, backToText, putVoid } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';

const longestNote = limitOf(footnoteNode.shape.content);

export function FootnoteDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'footnote' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node } = open;
  const [content, setContent] = useState(node?.content ?? '');
  const complete = content.trim() !== '' && content.length <= longestNote;

  function save(): void {
    if (!complete) return;
    applyWith(document, editor, [], () =>
      putVoid(editor, at, { type: 'footnote', content: content.trim(), children: [{ text: '' }] }),
    );
    backToText(editor, null);
  }

  return (
    <Dialog title={t('footnote.title')} onClose={() => backToText(editor, null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('footnote.content')}
          hint={t('footnote.hint')}
          multiline
          autoFocus
          value={content}
          most={longestNote}
          onChange={setContent}
        />
        <DialogActions>
          {Path.isPath(at) && (
            <Button
              variant="quiet"
              onPress={() => {
                applyWith(document, editor, [], () => Transforms.removeNodes(editor, { at, voids: true }));
                backToText(editor, null);
              }}
            >
              {t('footnote.remove')}
            </Button>
          )}
          <Button onPress={() => backToText(editor, null)}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!complete}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
