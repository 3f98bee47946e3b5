/** The page that a package in several languages opens with: each as a link, in its own words, which works without any script. */

import { h, renderHtml } from '../../base/html.ts';
import { scriptJson } from '../../base/json.ts';
import { isLearnerLanguage, learnerLanguages } from '../../words/learner-languages.ts';
import { activityOf } from '../activity.ts';
import { logoImage, lookFiles } from '../look/package-look.ts';
import type { ModuleView } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import type { Telling } from '../page/content.ts';
import { launchPage } from '../page/files.ts';
import type { Standard } from '../tracking/standard.ts';
import type { LanguagesContent } from './languages-content.ts';

const contentFile = 'languages.js';
const styles = ['player/player.css', 'player/menu.css', 'player/languages.css'];

/** A language of a module with the page that is read in it. */
export interface LanguagePart {
  readonly view: ModuleView;
  readonly launch: string;
}

export function languageFiles(
  parts: readonly [LanguagePart, ...LanguagePart[]],
  standard: Standard,
  telling: Telling,
): readonly PackageEntry[] {
  if (standard === 'web') return pageAlone(parts);
  const scripts = [`player/tracking-${standard}.js`, 'player/languages.js'];
  const content = scriptJson(contentOf(parts, standard, telling));
  return [
    { path: launchPage, kind: 'text', text: page(parts, [contentFile, ...scripts]) },
    { path: contentFile, kind: 'text', text: `globalThis.modulewrightLanguages = ${content};\n` },
    ...[...scripts, ...styles].map((path): PackageEntry => ({ path, kind: 'asset', asset: path })),
  ];
}

/** Of a site: its links lead to the pages. */
function pageAlone(parts: readonly [LanguagePart, ...LanguagePart[]]): readonly PackageEntry[] {
  return [
    { path: launchPage, kind: 'text', text: page(parts, []) },
    ...styles.map((path): PackageEntry => ({ path, kind: 'asset', asset: path })),
  ];
}

function contentOf(
  parts: readonly [LanguagePart, ...LanguagePart[]],
  standard: Standard,
  { quiet }: Telling,
): LanguagesContent {
  const [{ view: original }] = parts;
  return {
    id: original.id,
    activity: activityOf(original.id),
    standard,
    ...(quiet ? { quiet } : {}),
    title: original.data.title,
    languages: parts.map(({ view: { data, text }, launch }) => ({
      tag: data.language,
      name: nameOf(data.language),
      title: data.title,
      launch,
      leave: text.leave,
      openElsewhere: text.openElsewhere,
    })),
  };
}

/** As its speakers call it; a tag where nobody has said. */
export function nameOf(tag: string): string {
  return isLearnerLanguage(tag)
    ? learnerLanguages[tag]
    : (new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(tag) ?? tag);
}

function page([original, ...others]: readonly [LanguagePart, ...LanguagePart[]], scripts: readonly string[]): string {
  const { data } = original.view;
  const looked = lookFiles(original.view).map(({ path }) => path);
  const html = h(
    'html',
    { lang: data.language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, data.title),
      [...styles, ...looked].map((href) => h('link', { rel: 'stylesheet', href })),
      scripts.map((src) => h('script', { src, defer: true })),
    ),
    h(
      'body',
      { class: 'menu-page language-page' },
      h(
        'main',
        {},
        logoImage(original.view),
        h('h1', {}, data.title),
        h('ul', { class: 'modules languages' }, [original, ...others].map(entry)),
      ),
    ),
  );
  return `<!doctype html>\n${renderHtml(html)}\n`;
}

function entry({ view: { data }, launch }: LanguagePart) {
  return h(
    'li',
    {},
    h('a', { href: launch, lang: data.language, hreflang: data.language }, nameOf(data.language)),
    h('p', { lang: data.language }, data.title),
  );
}
