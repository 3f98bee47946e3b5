/** What a module is made of: its pages with the time that each takes, what there is on them, and where its files come from. */

import { h, type Html } from '../../base/html.ts';
import { useOf, type MediaUse } from '../../model/programme/media-types.ts';
import { fill } from '../../words/fill.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText, type PlatformText } from '../../words/platform.ts';
import { exercisesOf, pagesOf, testsOf, type ModuleView } from '../module-view.ts';
import { readingMinutes } from '../page/minutes.ts';
import { section } from './page-frame.ts';
import { timeSaid } from './said.ts';

export function madeOf(view: ModuleView, language: InterfaceLanguage): Html {
  const text = platformText(language);
  const counts = countsOf(view).flatMap(([word, count]) =>
    count === 0 ? [] : [fill(text[word], { count }, language)],
  );
  return section(
    'made-of',
    text.madeOf,
    h(
      'p',
      { class: 'facts' },
      counts.map((one) => h('span', {}, one)),
    ),
    h(
      'ul',
      { class: 'units' },
      view.units.map(({ title, pages }) =>
        h(
          'li',
          {},
          title.trim() === '' ? null : h('span', { class: 'unit', lang: view.data.language }, title),
          h(
            'ul',
            {},
            pages.map((page) =>
              h(
                'li',
                {},
                h('span', { lang: view.data.language }, page.title),
                h('span', { class: 'time' }, timeSaid(readingMinutes(page), language)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

type Counted = keyof Pick<
  PlatformText,
  'pages' | 'exercises' | 'tests' | 'activities' | 'recordings' | 'pictures' | 'documents'
>;

function countsOf(view: ModuleView): readonly (readonly [Counted, number])[] {
  const blocks = pagesOf(view).flatMap((page) => page.blocks);
  const files = (...uses: readonly MediaUse[]) =>
    view.files.filter(({ data }) => uses.includes(useOf(data.mime))).length;
  return [
    ['pages', pagesOf(view).length],
    ['exercises', new Set(exercisesOf(view).map(({ source }) => source)).size],
    ['tests', testsOf(view).length],
    ['activities', blocks.filter(({ data }) => data.type === 'activity').length],
    ['recordings', files('audio', 'video')],
    ['pictures', files('image')],
    ['documents', files('document')],
  ];
}

/** Of the files of which somebody said where they come from or what they may be used for. */
export function sources({ files, data }: ModuleView, language: InterfaceLanguage): Html {
  const said = files.filter((file) => `${file.data.source}${file.data.licence}`.trim() !== '');
  if (said.length === 0) return null;
  const text = platformText(language);
  return section(
    'sources',
    text.sources,
    h(
      'div',
      { class: 'wide', role: 'group', 'aria-labelledby': 'sources-title', tabindex: 0 },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            [text.file, text.source, text.licence].map((one) => h('th', { scope: 'col' }, one)),
          ),
        ),
        h(
          'tbody',
          { lang: data.language },
          said.map((file) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, file.data.name),
              h('td', {}, file.data.source),
              h('td', {}, file.data.licence),
            ),
          ),
        ),
      ),
    ),
  );
}
