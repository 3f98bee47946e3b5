/** A page of HTML to be printed: how the sheets look stands in a style of its own, what runs along their edges in the page. */

import { cleanText, h, renderHtml, type Html } from '../../base/html.ts';

export interface PrintDocument {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** What stands at the head of each sheet but the first. */
  readonly running: string;
  readonly styles: readonly string[];
  readonly body: Html;
}

export function printDocument({ language, title, running, styles, body }: PrintDocument): string {
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('title', {}, title),
    styles.map((href) => h('link', { rel: 'stylesheet', href })),
  );
  // Sheets have words along their edges only by a style: words of an author are a string of CSS here, and no markup.
  const edges = `<style>@page{@top-left{content:${cssString(breakable(running))}}}@page :first{@top-left{content:none}}</style>`;
  const text = renderHtml(h('html', { lang: language }, head, h('body', {}, body)));
  return `<!doctype html>\n${text.replace('</head>', () => `${edges}</head>`)}\n`;
}

/** What stands along an edge is broken between words alone, whatever its style says: longer ones get places to be broken at. */
function breakable(text: string): string {
  return text.replaceAll(/\S{50}(?=\S)/gu, '$&\u200b');
}

/** Whatever could end it - quotes, lines, tags - is written by number. */
function cssString(text: string): string {
  const safe = cleanText(text).replaceAll(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
