/** Keys with a meaning on a card that is chosen as a whole: its file, its width, on behind it. */

import type { KeyboardEvent } from 'react';
import { Transforms, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { stepWidth } from '../../shared/blocks/widths.ts';
import type { Text } from '../i18n/index.ts';
import { speak } from '../ui/notices.tsx';
import { askForFile, isPlace } from './places.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

/** As keyboards have them, of Macs with Alt too. */
const steps: Readonly<Record<string, -1 | 1>> = { '+': 1, '=': 1, '±': 1, '≠': 1, '-': -1, '–': -1 };

/** True when the key has been dealt with. */
export function cardKeys(
  editor: PageSlate,
  [card, path]: readonly [BlockElement, Path],
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  t: Text,
): boolean {
  if (ctrlKey || metaKey) return false;
  if (key === 'Enter') {
    if (isPlace(card)) askForFile(ReactEditor.toDOMNode(editor, card));
    // Back from the settings of a block without words the browser has no caret in it, and would ask for nothing.
    else editor.insertBreak();
    return true;
  }
  const by = altKey ? steps[key] : undefined;
  if (by === undefined || !('width' in card)) return false;
  const width = stepWidth(card.width, by);
  if (width !== card.width) Transforms.setNodes<BlockElement>(editor, { width }, { at: path });
  speak(t('image.widthIs', { width: t(`image.${width}`) }));
  return true;
}
