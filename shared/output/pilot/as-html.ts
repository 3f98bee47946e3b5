/** Sheets as one HTML file, to be read on a screen or printed from a browser: it asks for no other file and no network. */

import { h, renderHtml } from '../../base/html.ts';
import type { Flow } from '../../flow/flow.ts';
import { allPieces } from '../../flow/pieces.ts';
import { printedPieces, type Headed } from '../print/printed-pieces.ts';
import { Printing } from '../print/printed-words.ts';

/** `style`: that of what is printed, whose fonts are files. */
export function sheetsHtml({ language, title, pieces }: Flow, style: string): string {
  const headings = allPieces(pieces)
    .filter((piece) => piece.is === 'heading')
    .map((piece, index): Headed => ({ piece, place: piece.mark ?? `heading-${index + 1}` }));
  const printing = new Printing([], pieces);
  const page = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, title),
    ),
    h('body', {}, h('main', {}, printedPieces(pieces, printing, headings))),
  );
  const text = renderHtml(page).replace('</head>', () => `<style>${withoutFonts(style)}</style></head>`);
  return `<!doctype html>\n${text}\n`;
}

function withoutFonts(style: string): string {
  return style.replaceAll(/@font-face\s*\{[^}]*\}/g, '');
}
