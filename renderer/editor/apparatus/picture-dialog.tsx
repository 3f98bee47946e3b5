/** Says what a picture between words shows and how large it stands there, or takes it out again. */

import { useState, type ReactNode } from 'react';
import { Transforms } from 'slate';
import { pictureNode, type PictureNode } from '../../../shared/blocks/inline.ts';
import { widths, type Width } from '../../../shared/blocks/widths.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { useShownLanguage } from '../text-language.ts';
import { applyWith, backToText } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { EntryDialog } from './entry-dialog.tsx';

const longest = limitOf(pictureNode.shape.alt);

export function PictureDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'picture' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node } = open;
  const [alt, setAlt] = useState(node.alt);
  const [width, setWidth] = useState<Width>(node.width ?? 'medium');

  function save(): void {
    const chosen = width === (node.width ?? 'medium') ? {} : { width };
    applyWith(document, editor, [], () =>
      Transforms.setNodes<PictureNode>(editor, { alt: alt.trim(), ...chosen }, { at, voids: true }),
    );
    backToText(editor, null);
  }

  return (
    <EntryDialog
      of="picture"
      editor={editor}
      complete={alt.length <= longest}
      onSave={save}
      remove={() => Transforms.removeNodes(editor, { at, voids: true })}
    >
      <TextField
        label={t('image.alt')}
        hint={t('image.altHint')}
        autoFocus
        lang={useShownLanguage()}
        value={alt}
        most={longest}
        onChange={setAlt}
      />
      <Select
        label={t('image.width')}
        value={width}
        options={widths.map((id) => ({ id, label: t(`image.${id}`) }))}
        onChange={setWidth}
      />
    </EntryDialog>
  );
}
