/** A module as a text to be printed: its title, its contents with their pages, its units and pages, its glossary and works cited. */

import { h, type Html, type HtmlElement } from '../../../base/html.ts';
import type { ModuleView } from '../../module-view.ts';
import { pageNumber } from '../../print/page-numbers.ts';
import { printDocument } from '../../print/print-document.ts';
import { chaptersOf, type Chapter } from '../../still/chapters.ts';
import { hasClass, mapElements } from '../../still/tree.ts';

/** `styles` are paths in the order in which they count. */
export function modulePrint(view: ModuleView, styles: readonly string[]): string {
  const { data } = view;
  const chapters = chaptersOf(view, 'named');
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const inUnits = new Set(view.units.flatMap((unit) => unit.pages.map(({ id }) => id)));
  const back = chapters.filter(({ id }) => !inUnits.has(id));
  return printDocument({
    language: data.language,
    title: data.title,
    running: `${data.code}  ${data.title}`,
    styles,
    body: [
      titlePage(view),
      contents(view, back),
      view.units.map((unit) =>
        h(
          'div',
          { class: 'unit' },
          h('h1', { id: unitPlace(unit.id) }, unit.title),
          unit.pages.map(({ id }) => printed(byId.get(id), 1)),
        ),
      ),
      back.map((chapter) => printed(chapter, 0)),
    ],
  });
}

function unitPlace(id: string): string {
  return `unit-${id}`;
}

function titlePage({ data, level }: ModuleView): Html {
  const about = [data.code, level].map((part) => part.trim()).filter(Boolean);
  return h(
    'div',
    { class: 'title-page' },
    h('p', { class: 'kind' }, about.join(' · ')),
    h('p', { class: 'book-title' }, data.title),
    data.summary.trim() === '' ? null : h('p', { class: 'book-summary' }, data.summary.trim()),
    data.owner.trim() === '' ? null : h('p', { class: 'book-owner' }, data.owner.trim()),
  );
}

function contents({ units, text, language }: ModuleView, back: readonly Chapter[]): Html {
  return h(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents' },
    h('h1', { id: 'contents', lang: language }, text.contents),
    h(
      'ol',
      {},
      units.map((unit) =>
        h(
          'li',
          { class: 'of-unit' },
          line(unitPlace(unit.id), unit.title),
          h(
            'ol',
            {},
            unit.pages.map(({ id, title }) => h('li', {}, line(id, title))),
          ),
        ),
      ),
      back.map(({ id, title, language: own }) => h('li', { class: 'of-unit', lang: own }, line(id, title))),
    ),
  );
}

function line(place: string, title: string): Html {
  return h(
    'a',
    { href: `#${place}` },
    h('span', { class: 'title' }, title),
    h('span', { class: 'dots', 'aria-hidden': 'true' }),
    pageNumber(place),
  );
}

/** A page stands below its unit, with the pages of what it leads to. */
function printed(chapter: Chapter | undefined, deeper: number): Html {
  if (!chapter) return null;
  return mapElements(chapter.html, (node) => {
    const heading = /^h([1-6])$/.exec(node.tag)?.[1];
    if (heading !== undefined) return { ...node, tag: `h${Math.min(6, Number(heading) + deeper)}` };
    // A figure of HTML is one of PDF too, which has to be described as a whole: only pictures are, by their own words.
    if (node.tag === 'figure') return { ...node, tag: 'div', attributes: named(node, 'figure') };
    if (node.tag === 'figcaption') return { ...node, tag: 'p', attributes: named(node, 'figcaption') };
    // What goes on by number in the same exercise is near.
    if (hasClass(node, 'by-number')) return mapElements(node, (inside) => (hasClass(inside, 'at') ? null : inside));
    const { href } = node.attributes;
    if (node.tag !== 'a' || typeof href !== 'string' || !href.startsWith('#') || isApparatus(node)) return node;
    return [node, h('span', { class: 'at' }, ' (→ ', pageNumber(href.slice(1)), ')')];
  });
}

function named({ attributes }: HtmlElement, name: string): HtmlElement['attributes'] {
  const { class: given } = attributes;
  return { ...attributes, class: typeof given === 'string' ? `${name} ${given}` : name };
}

/** What a sign, a term or a source leads to is found by its number, its word or its name. */
function isApparatus(node: HtmlElement): boolean {
  return node.attributes['role'] !== undefined || hasClass(node, 'term');
}
