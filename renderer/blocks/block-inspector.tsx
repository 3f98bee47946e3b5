/** Settings of one block, by its type. */

import { createElement, type ReactNode } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import css from './blocks.module.css';
import { blockEditor } from './registry.ts';

export function BlockInspector({ blockId }: { readonly blockId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const block = useRecord('block', blockId);
  if (!block) return <p>{t('inspector.noBlock')}</p>;
  const { data } = block;
  const editor = blockEditor(data.type);
  if (!editor) return <p>{t('inspector.noSettings')}</p>;
  const patch = (change: Partial<BlockData>): void => {
    document.change(
      { puts: [{ ...block, data: { ...data, ...change } as BlockData }], removes: [] },
      { label: 'undo.settings', merge: 'fields', origin: 'inspector' },
    );
  };
  return (
    <fieldset disabled={document.readOnly !== null} className={css.settings}>
      {createElement(editor, { data, patch, blockId })}
    </fieldset>
  );
}
