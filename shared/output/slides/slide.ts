/** A slide as it is before it is written: a title, what stands below it, a picture beside it, and what is said to it. */

import type { RecordId } from '../../base/ids.ts';
import type { TextNode } from '../../blocks/inline.ts';

export type SlideWords = readonly TextNode[];

export interface SlideLine {
  readonly words: SlideWords;
  readonly level: 0 | 1;
}

export interface Slide {
  /** The first of all, the first of a part, or one with content. */
  readonly is: 'title' | 'part' | 'content';
  readonly title: SlideWords;
  readonly lines: readonly SlideLine[];
  readonly picture: { readonly file: RecordId; readonly alt: string | null } | null;
  /** For whoever speaks, paragraph by paragraph. */
  readonly notes: readonly SlideWords[];
}
