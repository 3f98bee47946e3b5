/** The pages of a book as files of XHTML: its cover, its contents, its chapters. */

import { h, type Html } from '../../../base/html.ts';
import { xhtml } from '../../still/xhtml.ts';
import { logoImage } from '../../look/package-look.ts';
import type { ChapterFile } from '../../still/chapters.ts';
import type { Book } from './book.ts';

export const lookPath = 'look.css';

function stylesOf(look: Book['look']): readonly string[] {
  return look === null ? ['book.css'] : ['book.css', lookPath];
}

const epub = 'http://www.idpf.org/2007/ops';

function page({ view, look }: Book, title: string, body: Html): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xhtml(
    h(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': epub, lang: view.data.language },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', {}, title),
        stylesOf(look).map((href) => h('link', { rel: 'stylesheet', type: 'text/css', href })),
      ),
      body,
    ),
  )}\n`;
}

export function chapterPage(book: Book, { title, language, html }: ChapterFile): string {
  const { view } = book;
  return page(book, title, h('body', {}, h('main', { lang: language === view.data.language ? null : language }, html)));
}

export function coverPage(book: Book): string {
  const { data, level } = book.view;
  const about = [data.code, level].map((part) => part.trim()).filter(Boolean);
  return page(
    book,
    data.title,
    h(
      'body',
      { class: 'cover', 'epub:type': 'cover' },
      h(
        'main',
        {},
        logoImage(book.view),
        h('p', { class: 'kind' }, about.join(' · ')),
        h('h1', { class: 'book-title' }, data.title),
        data.summary.trim() === '' ? null : h('p', { class: 'book-summary' }, data.summary.trim()),
        data.owner.trim() === '' ? null : h('p', { class: 'book-owner' }, data.owner.trim()),
      ),
    ),
  );
}

/** The contents by unit and page, and what a reader looks for by its kind. */
export function contentsPage(book: Book): string {
  const { view, chapters } = book;
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
    book,
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
