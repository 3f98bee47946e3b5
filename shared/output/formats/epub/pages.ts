/** The pages of a book as files of XHTML: its cover, its contents, its chapters. */

import { h, type Html } from '../../../base/html.ts';
import { xhtml } from '../../still/xhtml.ts';
import type { ModuleView } from '../../module-view.ts';
import type { ChapterFile } from '../../still/chapters.ts';
import type { Book } from './book.ts';

const epub = 'http://www.idpf.org/2007/ops';

function page(language: string, title: string, body: Html): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xhtml(
    h(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': epub, lang: language },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', {}, title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ),
      body,
    ),
  )}\n`;
}

export function chapterPage({ view }: Book, { title, language, html }: ChapterFile): string {
  return page(
    view.data.language,
    title,
    h('body', {}, h('main', { lang: language === view.data.language ? null : language }, html)),
  );
}

export function coverPage({ data, level }: ModuleView): string {
  const about = [data.code, level].map((part) => part.trim()).filter(Boolean);
  return page(
    data.language,
    data.title,
    h(
      'body',
      { class: 'cover', 'epub:type': 'cover' },
      h(
        'main',
        {},
        h('p', { class: 'kind' }, about.join(' · ')),
        h('h1', { class: 'book-title' }, data.title),
        data.summary.trim() === '' ? null : h('p', { class: 'book-summary' }, data.summary.trim()),
        data.owner.trim() === '' ? null : h('p', { class: 'book-owner' }, data.owner.trim()),
      ),
    ),
  );
}

/** The contents by unit and page, and what a reader looks for by its kind. */
export function contentsPage({ view, chapters }: Book): string {
  const { text } = view;
  const entry = ({ path, title, language }: ChapterFile): Html =>
    h('li', {}, h('a', { href: path, lang: language === view.data.language ? null : language }, title));
  const of = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const pages = new Set(view.units.flatMap((unit) => unit.pages.map(({ id }) => id)));
  const [first] = chapters;
  const landmarks = [
    ['cover', 'cover.xhtml', view.data.title, view.data.language],
    ['toc', 'contents.xhtml', text.contents, view.language],
    ...(first ? [['bodymatter', first.path, first.title, first.language]] : []),
    ...chapters
      .filter(({ id }) => !pages.has(id))
      .map(({ id, path, title, language }) => [kindOf(id), path, title, language]),
  ];
  return page(
    view.data.language,
    text.contents,
    h(
      'body',
      {},
      h(
        'main',
        {},
        h(
          'nav',
          { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents', id: 'toc' },
          h('h1', { id: 'contents', lang: view.language }, text.contents),
          h(
            'ol',
            {},
            view.units.map((unit) =>
              h(
                'li',
                {},
                h('span', {}, unit.title),
                h('ol', {}, unit.pages.flatMap(({ id }) => of.get(id) ?? []).map(entry)),
              ),
            ),
            chapters.filter(({ id }) => !pages.has(id)).map(entry),
          ),
        ),
      ),
      h(
        'nav',
        { 'epub:type': 'landmarks', hidden: true, 'aria-label': text.contents },
        h(
          'ol',
          {},
          landmarks.map(([kind, path, title, language]) =>
            h('li', {}, h('a', { 'epub:type': kind, href: path, lang: language }, title ?? '')),
          ),
        ),
      ),
    ),
  );
}

function kindOf(back: string): string {
  return back === 'glossary' ? 'glossary' : 'bibliography';
}
