/** What the insert menu offers to stand among words, beside the picture that an image is there. */

import { Asterisk, LibraryBig, Link, Radical, type LucideIcon } from 'lucide-react';
import type { InsertId } from '../../shared/words/typed.ts';
import { openCite, openFootnote, openFormula } from './apparatus/dialog-state.ts';
import { openLinkDialog } from './link-dialog-state.ts';
import type { PageSlate } from './slate-types.ts';

export interface InLine {
  readonly id: InsertId;
  readonly group: 'line';
  readonly Icon: LucideIcon;
  /** Whether the words of an exercise may have it: notes and works are the page's. */
  readonly inField: boolean;
  /** Asks for it, for where the caret is. */
  readonly ask: (editor: PageSlate) => void;
}

export const inLine: readonly InLine[] = [
  { id: 'link', group: 'line', Icon: Link, inField: true, ask: openLinkDialog },
  { id: 'formula', group: 'line', Icon: Radical, inField: true, ask: openFormula },
  { id: 'footnote', group: 'line', Icon: Asterisk, inField: false, ask: openFootnote },
  { id: 'citation', group: 'line', Icon: LibraryBig, inField: false, ask: openCite },
];
