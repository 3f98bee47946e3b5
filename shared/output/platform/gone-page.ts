/** What stands at the address of a module that is on the platform no more. */

import { h } from '../../base/html.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { pageName, toRoot } from './addresses.ts';
import { page } from './page-frame.ts';
import type { GoneModule, Site } from './site.ts';

export function gonePage(site: Site, { code, title, language: own }: GoneModule, language: InterfaceLanguage): string {
  const text = platformText(language);
  const name = `${code} ${title.trim()}`;
  const { languages, look } = site;
  const frame = { languages, look, language, root: toRoot, title: name, titleLanguage: own, noIndex: true };
  return page(
    frame,
    h('h1', { lang: own }, name),
    h('p', {}, text.gone),
    h('p', {}, h('a', { href: `${toRoot}${pageName(site, language)}` }, text.all)),
  );
}
