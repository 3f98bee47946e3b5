/** What is taken before what, drawn, with the same as a list beside it. */

import { firstCharacters } from '../../base/first-characters.ts';
import { h, type Html } from '../../base/html.ts';
import type { RecordId } from '../../records/record.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import { moduleLink } from './module-link.ts';
import { box, prerequisitesMap } from './prerequisites-map.ts';
import type { Site, SiteModule } from './site.ts';

/** Characters of a title that have room in a box. */
const short = 22;

/** Modules that are still seen in one drawing. */
export const drawnTogether = 60;

/** With the one that the page is about, which is marked. */
export function prerequisitesDrawing(
  modules: readonly SiteModule[],
  language: InterfaceLanguage,
  marked: RecordId | null = null,
): Html {
  const map = prerequisitesMap(modules);
  const known = new Map(modules.map((module) => [module.id, module]));
  return h(
    'div',
    { class: 'drawing', role: 'group', 'aria-labelledby': 'order-title', tabindex: 0 },
    h(
      'svg',
      {
        role: 'img',
        'aria-label': platformText(language).drawn,
        viewBox: `0 0 ${map.width} ${map.height}`,
        width: map.width,
        height: map.height,
      },
      map.lines.map((d) => h('path', { class: 'line', d })),
      map.boxes.map(({ id, x, y }) => {
        const data = known.get(id)?.data;
        const title = data?.title.trim() ?? '';
        return [
          h('rect', { class: id === marked ? 'box here' : 'box', x, y, ...box, rx: 8 }),
          h('text', { class: 'code', x: x + 12, y: y + 23 }, data?.code ?? ''),
          h(
            'text',
            { x: x + 12, y: y + 43, lang: data?.language },
            title.length > short ? `${firstCharacters(title, short - 1).trimEnd()}…` : title,
          ),
        ];
      }),
    ),
  );
}

/** Each module that asks for others, with those. */
export function prerequisitesList(site: Site, modules: readonly SiteModule[], language: InterfaceLanguage): Html {
  const text = platformText(language);
  const link = (id: RecordId) => moduleLink(site, id, language, '');
  return h(
    'ul',
    { class: 'order' },
    modules.flatMap(({ id, before }) =>
      before.length === 0
        ? []
        : [
            h(
              'li',
              {},
              link(id),
              h(
                'span',
                { class: 'before-it' },
                `${text.before}: `,
                before.map((one, at) => [at === 0 ? '' : ', ', link(one)]),
              ),
            ),
          ],
    ),
  );
}

/** All that a module asks for, however far back where that is no crowd, it, and those that ask for it; in the platform's order. */
export function aroundModule(site: Site, module: SiteModule): readonly SiteModule[] {
  const near = new Set([...module.before, module.id]);
  const around = new Set([module.id]);
  // A set tells of what is put into it on the way, too.
  for (const id of around) for (const one of site.byId.get(id)?.before ?? []) around.add(one);
  if (around.size > drawnTogether) for (const id of around) if (!near.has(id)) around.delete(id);
  for (const one of module.after) around.add(one);
  return around.size === 1 ? [] : site.modules.filter(({ id }) => around.has(id));
}
