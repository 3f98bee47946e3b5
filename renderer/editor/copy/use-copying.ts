/** Gives the page editor its copy, cut and drag: what Slate would put on the clipboard is markup of the screen. */

import { useEffect, type ClipboardEvent } from 'react';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/index.ts';
import type { PageSlate } from '../slate-types.ts';
import { onCopyOrCut, putOnClipboard } from './put-on-clipboard.ts';

export function useCopying(
  editor: PageSlate,
  document: ProgrammeDocument,
): {
  readonly onCopyCapture: (event: ClipboardEvent) => void;
  readonly onCutCapture: (event: ClipboardEvent) => void;
  readonly onCopy: () => void;
  readonly onCut: () => void;
} {
  const t = useText();
  const language = useLanguage();
  const { exact: figure } = useFormat();
  const put = (data: DataTransfer): boolean => putOnClipboard(editor, document, data, { t, language, figure });
  useEffect(() => {
    // A drag of selected words asks for the same.
    Object.assign(editor, { setFragmentData: (data: DataTransfer) => void put(data) });
  });
  return {
    // With a handler, Slate looks whether the event has been dealt with; without one it does not.
    onCopy: () => undefined,
    onCut: () => undefined,
    onCopyCapture: ({ nativeEvent }) => onCopyOrCut(editor, nativeEvent, put, false),
    onCutCapture: ({ nativeEvent }) => onCopyOrCut(editor, nativeEvent, put, document.readOnly === null),
  };
}
