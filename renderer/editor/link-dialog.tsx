/** Sets, changes or removes the link of the selected words. */

import { useState, type ReactNode } from 'react';
import { Editor, Element, Path, Range, Transforms, type Location } from 'slate';
import { safeUrl } from '../../shared/base/html.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { closeThen } from '../ui/close-then.ts';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { useLinkDialog } from './link-dialog-state.ts';
import { focusEditor } from './focus.ts';

export function LinkDialog(): ReactNode {
  const open = useLinkDialog((state) => state.open);
  return open ? <LinkForm key={open.url} open={open} /> : null;
}

function LinkForm({
  open,
}: {
  readonly open: NonNullable<ReturnType<typeof useLinkDialog.getState>['open']>;
}): ReactNode {
  const t = useText();
  const [url, setUrl] = useState(open.url);
  const { editor, at } = open;
  const complete = /^[\w-]+(\.[\w-]+)+/.test(url.trim()) ? `https://${url.trim()}` : url.trim();
  const safe = safeUrl(complete);

  /** With the caret where it was, or behind a link that came in. */
  function finish(place: Location = at): void {
    closeThen(
      () => useLinkDialog.setState({ open: null }),
      () => {
        focusEditor(editor);
        Transforms.select(editor, place);
      },
    );
  }

  function unlink(): void {
    Transforms.unwrapNodes(editor, {
      at,
      match: (node) => Element.isElement(node) && node.type === 'link',
      split: true,
    });
  }

  function save(): void {
    if (safe === null) return;
    unlink();
    if (Range.isCollapsed(at)) {
      Transforms.insertNodes(editor, { type: 'link', url: safe, children: [{ text: safe }] }, { at, select: true });
      const [link] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && node.type === 'link' });
      return finish(link ? Editor.start(editor, Path.next(link[1])) : at);
    } else {
      Transforms.wrapNodes(editor, { type: 'link', url: safe, children: [] }, { at, split: true });
    }
    finish();
  }

  return (
    <Dialog title={t('link.title')} onClose={() => finish()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('link.address')}
          value={url}
          onChange={setUrl}
          autoFocus
          hint={t('link.hint')}
          wrong={url !== '' && safe === null ? t('link.unsafe') : null}
        />
        <DialogActions>
          {open.url !== '' && (
            <Button
              variant="quiet"
              onPress={() => {
                unlink();
                finish();
              }}
            >
              {t('link.remove')}
            </Button>
          )}
          <Button onPress={() => finish()}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={safe === null}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
