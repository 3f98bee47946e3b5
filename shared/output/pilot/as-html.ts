/** Sheets as one HTML file, to be read on a screen or printed from a browser: it asks for no other file and no network. */

import type { Flow } from '../../flow/flow.ts';
import { allPieces } from '../../flow/pieces.ts';
import { oneFilePage } from '../one-file-page.ts';
import { printedPieces, type Headed } from '../print/printed-pieces.ts';
import { Printing } from '../print/printed-words.ts';

/** `style`: that of what is printed, whose fonts are files. */
export function sheetsHtml({ language, title, pieces }: Flow, style: string): string {
  const headings = allPieces(pieces)
    .filter((piece) => piece.is === 'heading')
    .map((piece, index): Headed => ({ piece, place: piece.mark ?? `heading-${index + 1}` }));
  const printing = new Printing([], pieces);
  const main = printedPieces(pieces, printing, headings);
  return oneFilePage({ language, title, style: withoutFonts(style), main });
}

function withoutFonts(style: string): string {
  return style.replaceAll(/@font-face\s*\{[^}]*\}/g, '');
}
