/** What a reader of the sample's text knows besides the text: the names that it may speak of. */

import type { Link, PhrasingContent } from 'mdast';
import type { Inline, TextNode } from '../blocks/inline.ts';
import type { InlineReader } from '../import/markdown/inline.ts';
import type { Expect, Placed } from '../import/markdown/misprint.ts';
import type { MarkdownText } from '../import/markdown/parse.ts';

/** A text with whoever is told of its misprints. */
export interface Opened {
  readonly text: MarkdownText;
  readonly expect: Expect;
}

/** The names of the whole programme; whoever asks says where a wrong one is to be told. */
export interface SampleNames {
  readonly has: (what: 'competence' | 'module' | 'level' | 'audience', name: string) => boolean;
  readonly image: (file: string, place: Placed, expect: Expect) => string;
  readonly work: (key: string, place: PhrasingContent, expect: Expect) => string;
  readonly link: (node: Link, words: readonly [TextNode, ...TextNode[]], expect: Expect) => Inline[number] | null;
}

export interface SampleReader extends InlineReader {
  /** Codes of the module's goals. */
  readonly goals: ReadonlySet<string>;
  /** The identifier of an image by its file, wherever it stands. */
  readonly image: (file: string, place: Placed) => string;
  /** The identifier of a page of the module by its title as addresses write it: `signs-of-life`. */
  readonly page: (anchor: string, place: Placed) => string;
}

/** A title as addresses write it: `A name is not a cluster` is `a-name-is-not-a-cluster`. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(/[ -]+/g, '-');
}
