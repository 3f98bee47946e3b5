/** "Move to another page": blocks keep their ids, so what leads to them and hangs on them stays. */

import type { ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import { moveBlocksTo } from '../../shared/edit/move-blocks.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { setView, useView } from '../shell/view.ts';
import { PlaceDialog } from '../ui/place-dialog.tsx';
import { blocksIn, selectedRange } from './selected-blocks.ts';

/** For the blocks that are selected as it is asked for. */
export function MoveBlocksDialog(): ReactNode {
  const isOpen = useView(({ overlay }) => overlay === 'move blocks');
  const editor = useSlateStatic();
  const range = isOpen ? selectedRange(editor) : null;
  return range && <Dialog blocks={blocksIn(editor, range).map(({ id }) => id)} />;
}

function Dialog({ blocks }: { readonly blocks: readonly RecordId[] }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { records, programme } = document;
  const here = records.get(blocks[0] ?? '')?.parent;
  const pages = records.children(programme.id, 'module').flatMap((module) =>
    records.children(module.id, 'unit').flatMap((unit) =>
      records
        .children(unit.id, 'page')
        .filter((page) => page.id !== here)
        .map((page) => ({ id: page.id, label: `${module.data.code} › ${page.data.title || t('outline.untitled')}` })),
    ),
  );
  return (
    <PlaceDialog
      title={t('editor.moveToPage')}
      places={pages}
      start={pages[0]?.id ?? ''}
      onMove={(page, position) =>
        document.change(moveBlocksTo(records, { blocks, page, position }), { label: 'undo.move' })
      }
      onClose={() => setView({ overlay: null })}
    />
  );
}
