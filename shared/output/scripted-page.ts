/** A page that is one HTML file with a script of its own: what it needs is in it, and it asks no network for anything. */

import { h, renderHtml, type Html } from '../base/html.ts';
import { scriptJson } from '../base/json.ts';

/** The script and the style that the application ships for it, each with its hash as a content policy names it (`sha256-…`). */
export interface Brought {
  readonly script: { readonly text: string; readonly hash: string };
  readonly style: { readonly text: string; readonly hash: string };
}

interface ScriptedPage {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly brought: Brought;
  /** What else it may show, as a content policy says it: `img-src data:`. */
  readonly shows?: readonly string[];
  readonly body: Html;
  /** What the script is told, in an element of this id. */
  readonly told: { readonly id: string; readonly data: unknown };
}

export function scriptedPage({ language, title, brought, shows = [], body, told }: ScriptedPage): string {
  const { script, style } = brought;
  const policy = [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    `style-src '${style.hash}'`,
    ...shows,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', {}, title),
      h('style', {}),
    ),
    h('body', {}, body, h('script', { id: told.id, type: 'application/json' }), h('script', {})),
  );
  const [before = '', rest = ''] = renderHtml(page).split('</style>');
  const [middle = '', between = '', after = ''] = rest.split('</script>');
  // Markup cannot carry them as words: `scriptJson` and the build see to it that they close nothing.
  const parts = [before, style.text, '</style>', middle, scriptJson(told.data), '</script>', between];
  return `<!doctype html>\n${[...parts, script.text, '</script>', after].join('')}\n`;
}
