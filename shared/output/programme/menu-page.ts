/** The page that a programme with a menu of its own opens with: its modules as links, which work without any script. */

import { h, renderHtml } from '../../base/html.ts';
import { scriptJson } from '../../base/json.ts';
import { isPassable } from '../../model/programme/completions.ts';
import { learnerText } from '../../words/learner.ts';
import { lookFiles, logoImage } from '../look/package-look.ts';
import { exercisesOf } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import { launchPage } from '../page/files.ts';
import { minutesOf } from '../page/minutes.ts';
import { titled } from '../scorm/manifest-parts.ts';
import type { ScormStandard } from '../tracking/standard.ts';
import { menuWords, type MenuContent } from './menu-content.ts';
import type { ModulePart, ProgrammeView } from './programme-view.ts';

const contentFile = 'menu.js';
const styles = ['player/player.css', 'player/menu.css'];

interface Options {
  readonly standard: ScormStandard;
  /** Of the player's words; null follows the programme. */
  readonly language: string | null;
}

export function menuFiles(programme: ProgrammeView, options: Options): readonly PackageEntry[] {
  const scripts = [`player/tracking-${options.standard}.js`, 'player/menu.js'];
  return [
    { path: launchPage, kind: 'text', text: page(programme, options, [contentFile, ...scripts]) },
    {
      path: contentFile,
      kind: 'text',
      text: `globalThis.modulewrightMenu = ${scriptJson(content(programme, options))};\n`,
    },
    ...[...scripts, ...styles].map((path): PackageEntry => ({ path, kind: 'asset', asset: path })),
  ];
}

/** Whose words the menu has; they have to be loaded. */
export function menuLanguage({ data }: Pick<ProgrammeView, 'data'>, language: string | null): string {
  return language ?? data.languages[0] ?? 'en';
}

function content(programme: ProgrammeView, { standard, language }: Options): MenuContent {
  const text = learnerText(menuLanguage(programme, language));
  return {
    id: programme.id,
    standard,
    title: titleOf(programme),
    modules: programme.parts.map(({ view, launch }) => ({
      id: view.id,
      title: view.data.title,
      launch,
      marked: isPassable(view.data),
      scored: exercisesOf(view).some(({ data }) => data.points > 0),
    })),
    text: Object.fromEntries(menuWords.map((word) => [word, text[word]])) as MenuContent['text'],
  };
}

function page(programme: ProgrammeView, { language }: Options, scripts: readonly string[]): string {
  const spoken = menuLanguage(programme, language);
  const title = titleOf(programme);
  const html = h(
    'html',
    { lang: programme.data.languages[0] ?? spoken },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, title),
      [...styles, ...lookOf(programme).map(({ path }) => path)].map((href) => h('link', { rel: 'stylesheet', href })),
      scripts.map((src) => h('script', { src, defer: true })),
    ),
    h(
      'body',
      { class: 'menu-page' },
      h(
        'main',
        { id: 'menu' },
        programme.parts[0] ? logoImage(programme.parts[0].view) : null,
        h('h1', { tabindex: -1 }, title),
        h(
          'ol',
          { class: 'modules' },
          programme.parts.map((part) => entry(part, learnerText(spoken).aboutMinutes, spoken)),
        ),
      ),
    ),
  );
  return `<!doctype html>\n${renderHtml(html)}\n`;
}

function entry({ view, launch }: ModulePart, about: string, spoken: string) {
  return h(
    'li',
    { 'data-module': view.id },
    h('a', { href: launch, lang: view.data.language }, `${view.data.code} ${view.data.title}`),
    h('p', { class: 'time', lang: spoken }, about.replace('{minutes}', String(minutesOf(view)))),
    h('p', { class: 'mark', lang: spoken }),
  );
}

/** That of the programme, which every module has: its files lie where the menu does. */
function lookOf({ parts: [first] }: ProgrammeView) {
  return first ? lookFiles(first.view) : [];
}

function titleOf({ data }: ProgrammeView): string {
  return titled(data.title, 'Programme');
}
