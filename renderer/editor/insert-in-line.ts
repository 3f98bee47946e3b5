/** What the insert menu and the toolbar offer to stand among words, beside the picture that an image is there. */

import { Asterisk, LibraryBig, Link, Radical, type LucideIcon } from 'lucide-react';
import { openCite, openFootnote, openFormula } from './apparatus/dialog-state.ts';
import { openLinkDialog } from './link-dialog-state.ts';
import type { Sketch } from '../ui/sketch.tsx';
import type { PageSlate } from './slate-types.ts';

type InLineId = 'link' | 'formula' | 'footnote' | 'citation';

export interface InLine {
  readonly id: InLineId;
  readonly group: 'line';
  readonly Icon: LucideIcon;
  /** What it looks like to learners. */
  readonly sketch: Sketch;
  /** Whether the words of an exercise may have it: notes and works are the page's. */
  readonly inField: boolean;
  /** Asks for it, for where the caret is. */
  readonly ask: (editor: PageSlate) => void;
}

export const inLine = {
  link: {
    id: 'link',
    group: 'line',
    Icon: Link,
    sketch: '-50 +40 -20 / -110 / -70',
    inField: true,
    ask: openLinkDialog,
  },
  formula: {
    id: 'formula',
    group: 'line',
    Icon: Radical,
    sketch: '-40 =24 -40 / -110 / -70',
    inField: true,
    ask: openFormula,
  },
  footnote: {
    id: 'footnote',
    group: 'line',
    Icon: Asterisk,
    sketch: '-60 o -40 / -110 / _40 / o -80',
    inField: false,
    ask: openFootnote,
  },
  citation: {
    id: 'citation',
    group: 'line',
    Icon: LibraryBig,
    sketch: '-50 |44 -10 / -110 / =50 / -120',
    inField: false,
    ask: openCite,
  },
} as const satisfies Readonly<Record<InLineId, InLine>>;
