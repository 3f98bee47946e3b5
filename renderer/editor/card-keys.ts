/** Keys with a meaning on a card that is chosen as a whole: its file, its width, its words, on behind it. */

import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Transforms, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { stepWidth } from '../../shared/blocks/widths.ts';
import type { Text } from '../i18n/index.ts';
import { speak } from '../ui/notices.tsx';
import { wantField, wordsOf } from './field/field-focus.ts';
import { askForFile, isPlace } from './places.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

/** As keyboards have them, of Macs with Alt too. */
const steps: Readonly<Record<string, -1 | 1>> = { '+': 1, '=': 1, '±': 1, '≠': 1, '-': -1, '–': -1 };

/**
 * Letters go to the words of the card, which have the keys before the browser asks where they belong; on a card without words, to a new
 * line behind it. True when that has been done.
 */
function writeOn(editor: PageSlate, card: BlockElement, key: string): boolean {
  if (key.trim().length !== 1) return false;
  const wanted = wordsOf(card.id, ReactEditor.toDOMNode(editor, card));
  if (wanted) flushSync(() => wantField(wanted));
  else {
    editor.insertBreak();
    editor.insertText(key);
  }
  return wanted === null;
}

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
  if (by === undefined || !('width' in card)) return writeOn(editor, card, key);
  const width = stepWidth(card.width, by);
  if (width !== card.width) Transforms.setNodes<BlockElement>(editor, { width }, { at: path });
  speak(t('image.widthIs', { width: t(`image.${width}`) }));
  return true;
}
