/** What every page of a platform stands in: its head, the way to its other languages, and nothing that runs within the page. */

import { h, renderHtml, type Html } from '../../base/html.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { pageName, platformStyle } from './addresses.ts';
import type { Site } from './site.ts';

/** Whatever is not named comes from nowhere. `file:` is for browsers to which a page from a disk is no `'self'`. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "font-src 'self' file:",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Frame extends Pick<Site, 'languages' | 'look'> {
  readonly language: InterfaceLanguage;
  /** From the page to the root of the platform. */
  readonly root: string;
  readonly title: string;
  /** Of the title. */
  readonly titleLanguage: string;
  readonly description?: string;
  readonly scripts?: readonly string[];
  readonly noIndex?: boolean;
  /** What machines are told of the same, beside the page. */
  readonly told?: readonly { readonly type: string; readonly href: string }[];
}

export function page(frame: Frame, ...main: readonly Html[]): string {
  const { language, root, title, titleLanguage, description = '', scripts = [], languages } = frame;
  const text = platformText(language);
  const html = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      description === '' ? null : h('meta', { name: 'description', content: description }),
      frame.noIndex ? h('meta', { name: 'robots', content: 'noindex' }) : null,
      h('title', { lang: titleLanguage }, title),
      [platformStyle, ...frame.look.map(({ path }) => path)].map((path) =>
        h('link', { rel: 'stylesheet', href: `${root}${path}` }),
      ),
      languages.map((one) => h('link', { rel: 'alternate', hreflang: one, href: pageName(frame, one) })),
      (frame.told ?? []).map((one) => h('link', { rel: 'alternate', ...one })),
      scripts.map((src) => h('script', { src, defer: true })),
    ),
    h(
      'body',
      {},
      h('a', { class: 'skip', href: '#content' }, text.skip),
      languages.length === 1 ? null : h('header', {}, languageNav(frame)),
      h('main', { id: 'content', tabindex: -1 }, main),
    ),
  );
  return `<!doctype html>\n${renderHtml(html)}\n`;
}

function languageNav(frame: Frame): Html {
  return h(
    'nav',
    { class: 'languages', 'aria-label': platformText(frame.language).inLanguages },
    h(
      'ul',
      {},
      frame.languages.map((one) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: pageName(frame, one), lang: one, 'aria-current': one === frame.language ? 'page' : null },
            interfaceLanguages[one],
          ),
        ),
      ),
    ),
  );
}

export function section(id: string, title: string, ...content: readonly Html[]): Html {
  return h('section', { 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), content);
}
