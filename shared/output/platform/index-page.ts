/** The page that a platform opens with: every module as a link, which works without any script, and what narrows them down. */

import { firstCharacters } from '../../base/first-characters.ts';
import { h, type Html } from '../../base/html.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import { authorText } from '../../words/author.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { catalogueScript, moduleFolder, pageName, platformScript } from './addresses.ts';
import { facetsOf, type Facet } from './facets.ts';
import { feedName } from './records/feed.ts';
import { indexName } from './records/site-index.ts';
import { page, section } from './page-frame.ts';
import { drawnTogether, prerequisitesDrawing, prerequisitesList } from './prerequisites-drawing.ts';
import { languageName, timeSaid } from './said.ts';
import type { Site, SiteModule } from './site.ts';

/** Characters of a summary in the list. */
const taste = 240;

export function indexPage(site: Site, language: InterfaceLanguage): string {
  const { data, languages, look } = site;
  const [content = 'en'] = data.languages;
  const text = platformText(language);
  const title = data.title.trim() || text.modules;
  const frame = {
    languages,
    look,
    language,
    root: '',
    title,
    titleLanguage: content,
    description: firstCharacters(data.description.trim(), taste),
    scripts: [catalogueScript, platformScript],
    told: [
      { type: 'application/json', href: indexName },
      ...(site.modules.some(({ since }) => since !== null) ? [{ type: 'application/atom+xml', href: feedName }] : []),
    ],
  };
  return page(
    frame,
    h('h1', { lang: content }, title),
    data.description.trim() === '' ? null : h('p', { class: 'lead', lang: content }, linesHtml(data.description)),
    h(
      'div',
      { class: 'catalogue' },
      finder(facetsOf(site, language), language),
      h(
        'section',
        { class: 'found', 'aria-labelledby': 'modules-title' },
        h('h2', { id: 'modules-title' }, text.modules),
        h('p', { id: 'count', role: 'status', 'data-found': text.found, 'data-nothing': text.nothing }),
        h(
          'ol',
          { id: 'modules' },
          site.modules.map((module) => entry(site, module, language)),
        ),
        h('button', { id: 'more', type: 'button', hidden: true }, text.more),
      ),
    ),
    order(site, language),
    partners(site, language),
  );
}

/** Shown by the script, without which it does nothing. */
function finder(facets: readonly Facet[], language: InterfaceLanguage): Html {
  const text = platformText(language);
  return h(
    'form',
    { id: 'finder', role: 'search', 'aria-label': text.search, hidden: true },
    h('label', { for: 'query' }, text.search),
    h('input', { id: 'query', type: 'search', autocomplete: 'off', spellcheck: 'false' }),
    h(
      'details',
      { open: true },
      h('summary', {}, text.filters),
      facets.map(({ name, title, values }) =>
        h(
          'fieldset',
          {},
          h('legend', {}, title),
          h(
            'div',
            { class: 'values' },
            values.map(({ mark, label, lang, count }) =>
              h(
                'label',
                {},
                h('input', { type: 'checkbox', name, value: mark }),
                h('span', { lang }, label),
                h('span', { class: 'count' }, String(count)),
              ),
            ),
          ),
        ),
      ),
    ),
    h('button', { id: 'clear', type: 'button' }, text.clear),
  );
}

function entry(site: Site, { id, data, level, minutes }: SiteModule, language: InterfaceLanguage): Html {
  const [content = 'en'] = site.data.languages;
  const summary = data.summary.trim().replace(/\s+/g, ' ');
  return h(
    'li',
    { 'data-module': id },
    h('span', { class: 'badge' }, data.code),
    h(
      'a',
      { href: `${moduleFolder(id)}${pageName(site, language)}`, lang: data.language },
      data.title.trim() || data.code,
    ),
    h(
      'p',
      { class: 'facts' },
      h('span', { lang: content }, level.trim()),
      h('span', {}, authorText(language, `delivery.${data.delivery}`)),
      h('span', {}, timeSaid(minutes, language)),
      h('span', {}, languageName(data.language, language)),
    ),
    summary === ''
      ? null
      : h(
          'p',
          { class: 'summary', lang: data.language },
          summary.length > taste ? `${firstCharacters(summary, taste).trimEnd()}…` : summary,
        ),
  );
}

function order(site: Site, language: InterfaceLanguage): Html {
  const linked = site.modules.filter(({ before, after }) => before.length + after.length > 0);
  if (linked.length === 0) return null;
  return section(
    'order',
    platformText(language).order,
    linked.length > drawnTogether ? null : prerequisitesDrawing(linked, language),
    prerequisitesList(site, linked, language),
  );
}

function partners({ data }: Site, language: InterfaceLanguage): Html {
  if (data.partners.length === 0) return null;
  const [content = 'en'] = data.languages;
  return section(
    'partners',
    platformText(language).partners,
    h(
      'ul',
      { class: 'partners', lang: content },
      data.partners.map(({ name, country }) => h('li', {}, [name, country].filter(Boolean).join(', '))),
    ),
  );
}
