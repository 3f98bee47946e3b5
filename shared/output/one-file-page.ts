/** A page that is one HTML file, to be read or printed wherever it is opened: no script, no other file, no network. */

import { h, renderHtml, type Html } from '../base/html.ts';

interface OneFilePage {
  /** Of the words around what an author wrote (BCP 47). */
  readonly language: string;
  readonly title: string | undefined;
  /** CSS. */
  readonly style: string;
  readonly main: Html;
}

export function oneFilePage({ language, title, style, main }: OneFilePage): string {
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
    h('body', {}, h('main', {}, main)),
  );
  // A style is no text: a selector's `>` stays what it is.
  const text = renderHtml(page).replace('</head>', () => `<style>${style}</style></head>`);
  return `<!doctype html>\n${text}\n`;
}
