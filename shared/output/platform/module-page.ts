/** The page of one module: what it is for, how long it takes, what it is made of, and its packages. */

import { firstCharacters } from '../../base/first-characters.ts';
import { h, type Html } from '../../base/html.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import { authorText } from '../../words/author.ts';
import { fill } from '../../words/fill.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { launchPage } from '../page/files.ts';
import { pageName, readFolder, moduleFolder, toRoot } from './addresses.ts';
import { competencesOf } from './facets.ts';
import { madeOf, sources } from './made-of.ts';
import { moduleLink } from './module-link.ts';
import { packageList } from './package-list.ts';
import { page, section } from './page-frame.ts';
import { recordName } from './records/module-record.ts';
import { aroundModule, prerequisitesDrawing } from './prerequisites-drawing.ts';
import { languageName, numberSaid, timeSaid } from './said.ts';
import type { Site, SiteModule, SitePackage } from './site.ts';

export function modulePage(
  site: Site,
  module: SiteModule,
  packages: readonly SitePackage[],
  language: InterfaceLanguage,
): string {
  const { id, data } = module;
  const text = platformText(language);
  const title = data.title.trim() || data.code;
  const frame = {
    languages: site.languages,
    look: site.look,
    language,
    root: toRoot,
    title: `${data.code} ${title}`,
    titleLanguage: data.language,
    description: firstCharacters(data.summary.trim().replace(/\s+/g, ' '), 240),
    told: [{ type: 'application/ld+json', href: recordName }],
  };
  const read = `${readFolder(id).slice(moduleFolder(id).length)}${launchPage}`;
  return page(
    frame,
    h('p', { class: 'back' }, h('a', { href: `${toRoot}${pageName(site, language)}` }, text.all)),
    h('p', { class: 'badge' }, data.code),
    h('h1', { lang: data.language }, title),
    data.summary.trim() === '' ? null : h('p', { class: 'lead', lang: data.language }, linesHtml(data.summary)),
    site.preview
      ? h('p', { class: 'read' }, h('a', { href: read }, text.read), h('span', {}, ` ${text.readHere}`))
      : null,
    facts(site, module, language),
    goals(module, language),
    competences(site, module, language),
    prerequisites(site, module, language),
    madeOf(module.view, language),
    packageList(packages, id, language),
    sources(module.view, language),
  );
}

function facts(site: Site, module: SiteModule, language: InterfaceLanguage): Html {
  const { data, level, minutes, ects } = module;
  const text = platformText(language);
  const [content = 'en'] = site.data.languages;
  const own = (words: string): Html => h('span', { lang: content }, words);
  const audiences = site.data.audiences.filter(({ id }) => data.audiences.includes(id));
  const work = [
    timeSaid(minutes, language),
    ...(ects >= 0.05 ? [fill(text.credits, { credits: numberSaid(ects, language) }, language)] : []),
  ];
  const rows: readonly (readonly [string, Html])[] = [
    [text.level, level.trim() === '' ? null : own(level)],
    [text.audience, audiences.length === 0 ? null : own(audiences.map(({ label }) => label).join(', '))],
    [text.workload, work.join(' · ')],
    [text.delivery, authorText(language, `delivery.${data.delivery}`)],
    [text.reach, data.reach.map((one) => authorText(language, `reach.${one}`)).join(', ') || null],
    [text.language, languageName(data.language, language)],
    [text.by, data.owner.trim() === '' ? null : own(data.owner)],
    [text.status, data.status === 'approved' ? null : authorText(language, `status.${data.status}`)],
  ];
  return h(
    'dl',
    { class: 'about' },
    rows.flatMap(([name, value]) => (value === null ? [] : [h('div', {}, h('dt', {}, name), h('dd', {}, value))])),
  );
}

function goals({ view }: SiteModule, language: InterfaceLanguage): Html {
  const said = view.goals.filter(({ data }) => data.text.trim() !== '');
  if (said.length === 0) return null;
  return section(
    'goals',
    platformText(language).goals,
    h(
      'ul',
      { class: 'goals' },
      said.map(({ data }) =>
        h(
          'li',
          {},
          h('span', { lang: view.data.language }, data.text),
          h('span', { class: 'bloom' }, authorText(language, `bloom.${data.bloom}`)),
        ),
      ),
    ),
  );
}

/** By their address where they have one: it is the same competence wherever else it is named. */
function competences(site: Site, module: SiteModule, language: InterfaceLanguage): Html {
  const named = competencesOf(module);
  if (named.length === 0) return null;
  const [content = 'en'] = site.data.languages;
  return section(
    'competences',
    platformText(language).competence,
    h(
      'ul',
      {},
      named.map(({ statement, uri, framework }) =>
        h(
          'li',
          { lang: framework.language || content },
          uri !== '' ? h('a', { href: uri, rel: 'external' }, statement) : statement,
          h('span', { class: 'framework' }, framework.title.trim()),
        ),
      ),
    ),
  );
}

function prerequisites(site: Site, module: SiteModule, language: InterfaceLanguage): Html {
  const around = aroundModule(site, module);
  if (around.length === 0) return null;
  const text = platformText(language);
  const links = (title: string, ids: readonly string[]): Html =>
    ids.length === 0
      ? null
      : [
          h('h3', {}, title),
          h(
            'ul',
            {},
            ids.map((id) => h('li', {}, moduleLink(site, id, language, toRoot))),
          ),
        ];
  return section(
    'order',
    text.order,
    prerequisitesDrawing(around, language, module.id),
    links(text.before, module.before),
    links(text.afterwards, module.after),
  );
}
