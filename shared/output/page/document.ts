/** The one page of a package: a whole module as static HTML, readable in order without any script. */

import { h, renderHtml, type Html } from '../../base/html.ts';
import { leadPicture } from '../../blocks/lead-picture.ts';
import { renderBlocks, type LearnerBlock } from '../../blocks/render-blocks.ts';
import { backMatter, backParts, pageApparatus } from './back-matter.ts';
import { cover, coverId, goalsList, hasCover, minutesInAll } from './cover.ts';
import { logoImage } from '../look/package-look.ts';
import { keysDialog, readingChoices } from './reading.ts';
import { pagesOf, shownFile, type ModuleView, type PageView } from '../module-view.ts';

/** The text of index.html. `scripts` are paths in the order in which they must run. */
export function moduleDocument(view: ModuleView, scripts: readonly string[], styles: readonly string[]): string {
  const { text } = view;
  const language = view.data.language;
  const html = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, view.data.title),
      styles.map((href) => h('link', { rel: 'stylesheet', href })),
      scripts.map((src) => h('script', { src, defer: true })),
    ),
    h(
      'body',
      {},
      h('a', { class: 'skip', href: '#content', lang: view.language }, text.skipToContent),
      header(view),
      h(
        'div',
        { class: 'columns' },
        contents(view),
        h(
          'main',
          { id: 'content', tabindex: -1 },
          hasCover(view) ? cover(view) : null,
          pagesOf(view).map((page) => section(view, page)),
          backMatter(view),
        ),
      ),
      keysDialog(view),
    ),
  );
  return `<!doctype html>\n${renderHtml(html)}\n`;
}

function header(view: ModuleView): Html {
  return h(
    'header',
    { class: 'bar' },
    h('p', { class: 'module' }, hasCover(view) ? h('a', { href: `#${coverId}` }, view.data.title) : view.data.title),
    h(
      'div',
      {
        class: 'progress',
        role: 'progressbar',
        'aria-label': view.text.contents,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        hidden: true,
      },
      h('div', {}),
    ),
    h('p', { class: 'remaining', lang: view.language }),
    readingChoices(view),
    h(
      'button',
      {
        class: 'menu',
        type: 'button',
        'aria-expanded': 'false',
        'aria-controls': 'contents',
        lang: view.language,
        hidden: true,
      },
      view.text.contents,
    ),
  );
}

export function contents(view: ModuleView): Html {
  const back = backParts(view);
  return h(
    'nav',
    { id: 'contents', 'aria-label': view.text.contents },
    view.units.map((unit) => [
      h('p', { class: 'unit', id: `nav-${unit.id}` }, unit.title),
      h(
        'ul',
        { 'aria-labelledby': `nav-${unit.id}` },
        unit.pages.map((page) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: `#${page.id}`, 'data-page': page.id },
              h('span', {}, page.title),
              h('span', { class: 'mark', lang: view.language }),
            ),
          ),
        ),
      ),
    ]),
    back.length === 0
      ? null
      : h(
          'ul',
          { class: 'back', lang: view.language },
          back.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}`, 'data-back': id }, h('span', {}, title)))),
        ),
  );
}

/** One page with its notes. */
export function section(view: ModuleView, page: PageView): Html {
  const paths = new Map(view.files.map((file) => [file.id, file]));
  const apparatus = pageApparatus(view, page.id);
  const [lead = [], before = [], behind = []] = inOrder(page, (id) => paths.has(id));
  const isFirst = page === pagesOf(view)[0] && !hasCover(view);
  const context = {
    language: view.data.language,
    playerLanguage: view.language,
    text: view.text,
    apparatus,
    resource: (id: string) => {
      const file = paths.get(id);
      return file && shownFile(file);
    },
  };
  return h(
    'section',
    { id: page.id, class: classOf(page), 'aria-labelledby': `title-${page.id}` },
    isFirst ? logoImage(view) : null,
    h('h1', { id: `title-${page.id}`, tabindex: -1 }, page.title),
    renderBlocks(lead, context),
    isFirst ? about(view) : null,
    // Apart, so that what stood on either side of the picture stays apart.
    renderBlocks(before, context),
    renderBlocks(behind, context),
    apparatus.notes(),
  );
}

function classOf({ design }: PageView): string {
  return design === 'column' ? 'page' : `page ${design}`;
}

/** What its design puts at the top, and what stands on either side of the place where that was written. */
function inOrder({ design, blocks }: PageView, isFile: (id: string) => boolean): readonly (readonly LearnerBlock[])[] {
  const lead = design === 'lead-image' ? leadPicture(blocks, isFile) : undefined;
  if (!lead) return [[], blocks, []];
  const place = blocks.indexOf(lead);
  return [[lead], blocks.slice(0, place), blocks.slice(place + 1)];
}

/** On the first page of a module without a cover: what learners can do afterwards, and how long it takes. */
function about(view: ModuleView): Html | null {
  if (view.goals.every(({ data }) => data.text.trim() === '')) return null;
  return h(
    'div',
    { class: 'about' },
    goalsList(view),
    h('p', { class: 'time', lang: view.language }, minutesInAll(view)),
  );
}
